"""Many conversations share one execution, but no viewer gets bytes that are meant for another (R24, R25, R27, R28)."""

import asyncio
import json
from itertools import permutations

import pytest

from api.live.shared import SharedResult
from tests.api.live.shared_documents import (
    ABOUT_THE_VIEWER,
    AS_A_QUERY,
    BY_VARIABLE,
)
from tests.api.live.shared_results import NOT_FOUND, all_opened, data_of, opened, result_of
from tests.api.workplace import running_app, working_in
from tests.builders import agent, call, contact, conversation

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
async def app(database_url):
    """An app of its own, because the tests watch its hub."""
    async with running_app(database_url.replace("/?", "/sharing?")) as app:
        yield app


@pytest.fixture
async def workplace(app):
    """Only Ana may see `v2`, which also holds a source."""
    hidden = conversation("v2", visible_to=frozenset({"ana"}))
    values = (
        hidden,
        call("i2", conversation_id="v2", said="The tender closes on Friday, keep it quiet."),
        agent("carl"),
        agent("chloe", licences=frozenset()),
    )
    async with working_in(app, *values) as workplace:
        await workplace.desk("ana").generate()
        yield workplace


async def asked_alone(desk):
    """The answer to this viewer's query for the same fields. Queries are never shared."""
    ids = {"id": desk.id("Conversation", "v1"), "contact": desk.id("Contact", "c1")}
    answer = await desk.ask(AS_A_QUERY, **ids)
    return {"conversation": answer["conversation"], "insights": answer["contact"]["insights"]}


async def test_those_with_the_same_rights_share_the_very_bytes(workplace):
    """R24"""
    ben, carl = workplace.desk("ben"), workplace.desk("carl")
    async with all_opened(opened(ben), opened(carl), opened(ben, after=0)) as readers:
        told = [await result_of(results) for results in readers]

    assert all(isinstance(result, SharedResult) for result in told)
    assert told[0].text is told[1].text is told[2].text


@pytest.mark.parametrize("order", list(permutations(["ana", "ben", "chloe"])))
async def test_each_is_told_exactly_what_a_query_answers_them_whoever_came_first(workplace, order):
    """R8, R28"""
    desks = [workplace.desk(name) for name in order]
    alone = [await asked_alone(desk) for desk in desks]
    async with all_opened(*(opened(desk) for desk in desks)) as readers:
        together = [await data_of(results) for results in readers]
        await workplace.desk("ana").generate()
        again = [await data_of(results) for results in readers]

    assert together == alone
    assert [told["insights"]["version"] for told in again] == [2, 2, 2]
    assert again == [await asked_alone(desk) for desk in desks]


async def test_what_was_said_in_a_hidden_conversation_leads_nobody_else_to_it(workplace):
    """R7, R8, R28"""
    ana, ben = workplace.desk("ana"), workplace.desk("ben")
    async with all_opened(opened(ana), opened(ben)) as readers:
        hers, his = [json.dumps(await data_of(results)) for results in readers]

    for hidden in (ana.id("Interaction", "i2"), ana.id("Conversation", "v2")):
        assert hidden in hers
        assert hidden not in his


async def test_a_document_about_the_viewer_is_executed_for_each_agent(workplace):
    """R1, R5"""
    desks = [workplace.desk(name) for name in ("ben", "chloe", "ben")]
    async with all_opened(*(opened(desk, ABOUT_THE_VIEWER) for desk in desks)) as readers:
        told = [(await data_of(results))["conversation"] for results in readers]

    may = {"viewerCanGenerateInsights": True, "viewerCannotGenerateInsightsReasons": []}
    assert told[0] == told[2] == may
    assert told[1]["viewerCanGenerateInsights"] is False
    assert told[1]["viewerCannotGenerateInsightsReasons"] == ["LICENCE_REQUIRED"]


async def test_variables_that_change_the_answer_are_not_shared(workplace):
    """R24"""
    ben = workplace.desk("ben")
    opening = [opened(ben, BY_VARIABLE, brief=brief) for brief in (True, False)]
    async with all_opened(*opening) as readers:
        brief, full = [await data_of(results) for results in readers]

    assert brief["insights"].keys() == {"version"}
    assert full["insights"].keys() == {"version", "summary"}


async def test_the_same_ids_in_another_organization_are_another_contact(app, workplace):
    """R2, R28"""
    async with working_in(app) as other:
        ours, theirs = workplace.desk("ben"), other.desk("ben")
        async with all_opened(opened(ours), opened(theirs)) as readers:
            await data_of(readers[0])
            waiting = asyncio.create_task(data_of(readers[1]))
            await workplace.desk("ben").generate()
            told = await data_of(readers[0])
            assert not waiting.done()
            await theirs.generate()
            their_own = await asyncio.wait_for(waiting, 10)

    assert told["insights"]["version"] == 2
    assert their_own["insights"]["version"] == 1
    assert their_own["insights"]["id"] == theirs.id("ContactInsights", "c1")


async def test_who_comes_late_begins_with_the_newest(workplace):
    """R25"""
    ben, carl = workplace.desk("ben"), workplace.desk("carl")
    async with all_opened(opened(ben)) as (first,):
        await data_of(first)
        await ben.generate()
        await data_of(first)
        async with all_opened(opened(carl), opened(carl, after=2)) as (late, informed):
            assert (await data_of(late))["insights"]["version"] == 2
            waiting = asyncio.create_task(data_of(informed))
            await ben.generate()
            assert (await asyncio.wait_for(waiting, 10))["insights"]["version"] == 3


async def test_who_reads_slowly_is_owed_only_the_newest(workplace):
    """R27"""
    ben, carl = workplace.desk("ben"), workplace.desk("carl")
    async with all_opened(opened(ben), opened(carl)) as (quick, slow):
        await data_of(slow)
        await data_of(quick)
        for version in (2, 3, 4):
            await ben.generate()
            assert (await data_of(quick))["insights"]["version"] == version

        assert (await data_of(slow))["insights"]["version"] == 4


async def test_who_has_lost_the_conversation_gets_a_last_error_and_the_others_go_on(workplace):
    """R28"""
    ben, carl = workplace.desk("ben"), workplace.desk("carl")
    async with all_opened(opened(ben), opened(carl)) as (losing, keeping):
        await data_of(losing)
        await data_of(keeping)
        await workplace.save(conversation(visible_to=frozenset({"ana", "carl"})))
        await workplace.desk("ana").generate()

        refused = await result_of(losing)
        kept = await data_of(keeping)
        with pytest.raises(StopAsyncIteration):
            await anext(losing)

    assert [error.extensions for error in refused.errors] == [NOT_FOUND]
    assert refused.data is None
    assert kept["insights"]["version"] == 2


async def test_who_has_lost_it_is_told_without_waiting_for_new_insights(workplace):
    """R28"""
    ben = workplace.desk("ben")
    async with all_opened(opened(ben)) as (losing,):
        await data_of(losing)
        await workplace.save(conversation(visible_to=frozenset({"ana"})))

        refused = await result_of(losing)

    assert [error.extensions for error in refused.errors] == [NOT_FOUND]


async def test_a_conversation_deleted_while_open_ends_with_the_error(workplace):
    """R23, R28"""
    ben = workplace.desk("ben")
    async with all_opened(opened(ben)) as (losing,):
        await data_of(losing)
        await workplace.app.repositories.conversations.delete(workplace.id, "v1")

        refused = await result_of(losing)

    assert [error.extensions for error in refused.errors] == [NOT_FOUND]


async def test_a_contact_made_again_ends_what_was_open_and_begins_anew(workplace):
    """R23, R28"""
    ben, carl = workplace.desk("ben"), workplace.desk("carl")
    async with all_opened(opened(ben)) as (losing,):
        await data_of(losing)
        await workplace.app.repositories.contacts.delete(workplace.id, "c1")
        await workplace.save(contact(), conversation(), call("i1"))
        await carl.generate()

        refused = await result_of(losing)
        async with all_opened(opened(carl)) as (anew,):
            assert (await data_of(anew))["insights"]["version"] == 1

    assert [error.extensions for error in refused.errors] == [NOT_FOUND]
