"""What the production profile does not show."""

import pytest
from graphql import get_introspection_query

from api.settings.environment import Profile
from tests.api.workplace import running_app, token, working_in

TYPOS = [
    "{ contct { id } }",
    "{ viewer { nam } }",
    "{ contact(di: 1) { id } }",
    "query ($id: Contct) { contact(id: $id) { id } }",
    "{ node(id: 1) { ... on Contct { id } } }",
    "{ viewer }",
    "{ viewer { ...Nam } } fragment Name on Agent { id }",
    "{ viewer { name @skp(if: true) } }",
]
UNFIT = {
    "message": "The document does not fit the schema, which is not described here.",
    "extensions": {"code": "BAD_REQUEST"},
}
MUTATION = """
mutation ($input: GenerateInsightsInput!) { generateInsights(input: $input) { __typename } }
"""


@pytest.fixture(scope="module")
async def hidden(database_url):
    url = database_url.replace("/?", "/production?")
    async with running_app(url, profile=Profile.PRODUCTION) as app, working_in(app) as workplace:
        yield workplace


@pytest.fixture
def desk(hidden):
    return hidden.desk("ana")


async def test_the_schema_cannot_be_read(desk):
    for query in (get_introspection_query(), '{ __type(name: "Agent") { name } }'):
        data, errors = await desk.errors(query)

        assert data is None
        assert errors == [UNFIT]


async def test_the_name_of_a_type_can_be_asked_for(desk):
    assert await desk.ask("{ viewer { __typename } }") == {"viewer": {"__typename": "Agent"}}


@pytest.mark.parametrize("query", TYPOS)
async def test_whoever_guesses_is_not_told_what_was_right(desk, query):
    assert await desk.errors(query) == (None, [UNFIT])


async def test_a_document_that_cannot_be_parsed_or_is_too_large_is_told_so(desk):
    _, (unparsed,) = await desk.errors("{")
    _, (too_large,) = await desk.errors("{" + "__typename " * 500 + "}")

    assert "Syntax Error" in unparsed["message"]
    assert "too large" in too_large["message"]


async def test_no_error_of_a_variable_suggests_a_name(desk):
    _, errors = await desk.errors(MUTATION, input={"conversationI": 1})

    assert errors
    assert "Did you mean" not in str(errors)


async def test_a_developer_is_told_what_was_meant(ana):
    _, errors = await ana.errors(TYPOS[0])

    assert "Did you mean 'contact'" in errors[0]["message"]


async def test_queries_do_not_come_in_an_address(hidden):
    async with hidden.app.http(authorization=f"Bearer {token('ana', hidden.id)}") as http:
        response = await http.get("/graphql", params={"query": "{ viewer { name } }"})

    assert response.status_code == 405
    assert response.headers["allow"] == "POST"


async def test_there_is_no_explorer(hidden):
    async with hidden.app.http(accept="text/html") as http:
        response = await http.get("/graphql")
        root = await http.get("/", headers={"accept": "application/json"})

    assert response.status_code == 405
    assert root.json() == {"service": "contact-insights", "graphql": "/graphql"}
