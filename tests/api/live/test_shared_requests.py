"""Which subscriptions are executed once for many, and how those that open no conversation are refused (R24, R28)."""

import json

import pytest

from api.graphql.context import Context
from domain.errors import ConversationNotFound
from tests.api.live.shared_documents import DOCUMENT, FORMS
from tests.api.live.shared_results import NOT_FOUND, all_opened, opened, result_of
from tests.api.workplace import working_in
from tests.builders import agent, conversation

pytestmark = pytest.mark.slow


@pytest.fixture
async def workplace(app):
    """Only Ana may see `v2`."""
    hidden = conversation("v2", visible_to=frozenset({"ana"}))
    async with working_in(app, hidden, agent("carl")) as workplace:
        await workplace.desk("ana").generate()
        yield workplace


async def test_a_conversation_of_another_organization_is_refused_as_one_that_may_not_be_seen(
    app, workplace
):
    """R2, R28"""
    ben = workplace.desk("ben")
    async with working_in(app) as other:
        foreign = other.desk("ben").id("Conversation", "v1")
        hidden = ben.id("Conversation", "v2")
        async with all_opened(opened(ben, id=foreign), opened(ben, id=hidden)) as readers:
            refused = [await result_of(results) for results in readers]
            for results in readers:
                with pytest.raises(StopAsyncIteration):
                    await anext(results)

    assert [result.data for result in refused] == [None, None]
    told = [[error.formatted for error in result.errors] for result in refused]
    assert told[0] == told[1] == [{"message": str(ConversationNotFound()), "extensions": NOT_FOUND}]


@pytest.mark.parametrize(
    ("type_name", "complaint"),
    [("Contact", "is a Contact's, and a Conversation's is needed here"), (None, "gave out")],
)
async def test_what_is_no_id_of_a_conversation_is_a_mistake_of_the_client(
    workplace, type_name, complaint
):
    ben = workplace.desk("ben")
    own = "nothing" if type_name is None else ben.id(type_name, "c1")
    async with all_opened(opened(ben, id=own)) as (results,):
        refused = await result_of(results)

    assert complaint in refused.errors[0].message
    assert refused.errors[0].extensions == {"code": "BAD_REQUEST"}


async def test_who_is_not_signed_in_is_refused(workplace):
    """R28"""
    ben = workplace.desk("ben")
    context = Context(services=ben.view._services, viewer=None)
    variables = {"id": ben.id("Conversation", "v1")}
    async with all_opened(ben.view.schema.shared(DOCUMENT, variables, None, context)) as (results,):
        refused = await result_of(results)

    assert refused.data is None
    assert [error.extensions for error in refused.errors] == [{"code": "UNAUTHENTICATED"}]


@pytest.mark.parametrize("form", FORMS)
async def test_the_field_is_shared_in_whatever_form_it_stands_at_the_root(workplace, form):
    """R24"""
    name = "Told" if form == "one of several" else None
    opening = [opened(workplace.desk(by), FORMS[form], name=name) for by in ("ben", "carl")]
    async with all_opened(*opening) as readers:
        told = [await result_of(results) for results in readers]

    assert told[0].text is told[1].text
    ((field, event),) = json.loads(told[0].text)["data"].items()
    assert field == ("told" if form == "alias" else "contactInsightsReplaced")
    assert event["insights"]["version"] == 1


@pytest.mark.parametrize(
    "document",
    [
        DOCUMENT.replace("contactInsightsReplaced(", "nothing("),
        DOCUMENT.replace("subscription Follow", "query Follow"),
        DOCUMENT.replace("conversation { id contact", "conversation { nothing contact"),
        DOCUMENT + "{",
        DOCUMENT.replace("contactInsightsReplaced", "__typename contactInsightsReplaced"),
        DOCUMENT.replace("contactInsightsReplaced", "a: contactInsightsReplaced").replace(
            "insights {", "insights @skip(if: $nothing) {"
        ),
        "subscription { contactInsightsReplaced { insights { version } } }",
        "subscription { contactInsightsEnabledChanged { contactInsightsReplaced: name } }",
        "{ viewer { agent { name } } }",
    ],
)
def test_another_operation_and_one_that_is_refused_are_executed_in_the_ordinary_way(
    workplace, document
):
    assert document != DOCUMENT
    assert opened(workplace.desk("ben"), document) is None
