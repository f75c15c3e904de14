"""Details of GraphQL over HTTP that the audits in `tests/clients` do not check."""

import gzip
import json

import pytest

from tests.api.workplace import token, working_in
from tests.client import SWITCH

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
VIEWER = "{ viewer { name } }"
SUBSCRIPTION = "subscription { contactInsightsEnabledChanged { name } }"
NESTED = b"[" * 100_000 + b"]" * 100_000


@pytest.fixture(scope="module")
async def workplace(app):
    """One for all tests: no request here changes it."""
    async with working_in(app) as workplace:
        yield workplace


@pytest.fixture
async def http(workplace):
    async with workplace.app.http(authorization=f"Bearer {token('ana', workplace.id)}") as http:
        yield http


def assert_refused(response, status, code="BAD_REQUEST", media_type=JSON):
    assert (response.status_code, response.headers["content-type"]) == (status, media_type)
    (error,) = response.json()["errors"]
    assert error["message"]
    assert error["extensions"] == {"code": code}
    assert response.json().keys() == {"errors"}


async def post(http, body, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await http.post("/graphql", content=content, headers={"content-type": JSON} | headers)


@pytest.mark.parametrize("media_type", [JSON, GRAPHQL])
async def test_an_answer_comes_in_the_format_that_was_asked_for(http, media_type):
    response = await post(http, {"query": VIEWER}, accept=media_type)

    assert (response.status_code, response.headers["content-type"]) == (200, media_type)
    assert response.json() == {"data": {"viewer": {"name": "Ana"}}}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"query": "{"}, "Syntax Error"),
        ({"query": "{ nothing }"}, "Cannot query field"),
        ({"query": "query ($id: ID!) { contact(id: $id) { id } }"}, "Variable '$id'"),
        ({"query": VIEWER, "operationName": "Other"}, "no operation of this name"),
        ({"query": "query A { viewer { id } } query B { viewer { id } }"}, "several operations"),
        ({"query": "fragment F on Agent { id }"}, "no operation of this name"),
    ],
)
@pytest.mark.parametrize(("media_type", "status"), [(JSON, 200), (GRAPHQL, 400)])
async def test_what_cannot_be_executed_is_an_error_without_data(
    http, body, words, media_type, status
):
    response = await post(http, body, accept=media_type)

    assert (response.status_code, response.headers["content-type"]) == (status, media_type)
    assert response.json().keys() == {"errors"}
    error = response.json()["errors"][0]
    assert words in error["message"]
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_of_several_operations_none_is_executed_without_a_name(workplace, http):
    switch = "mutation Off { setContactInsightsEnabled(input: {enabled: false}) { __typename } }"

    response = await post(http, {"query": f"{switch} query Who {VIEWER}"})

    assert response.json().keys() == {"errors"}
    organization = await workplace.app.repositories.organizations.get(workplace.id)
    assert organization.contact_insights_enabled


async def test_of_several_operations_the_named_one_is_executed(http):
    body = {"query": f"query A {VIEWER} query B {{ viewer {{ role }} }}", "operationName": "B"}

    assert (await post(http, body)).json() == {"data": {"viewer": {"role": "MEMBER"}}}


async def test_a_field_that_failed_leaves_its_data_and_the_status(http):
    body = {"query": '{ viewer { name } contact(id: "nonsense") { id } }'}

    response = await post(http, body, accept=GRAPHQL)

    assert response.status_code == 200
    assert response.json()["data"] == {"viewer": {"name": "Ana"}, "contact": None}


@pytest.mark.parametrize("media_type", [JSON, GRAPHQL])
async def test_without_a_token_the_answer_is_401_and_says_how_to_ask(app, media_type):
    async with app.http() as http:
        response = await post(http, {"query": VIEWER}, accept=media_type)

    assert_refused(response, 401, "UNAUTHENTICATED", media_type)
    assert response.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_405_and_told_which_there_are(http, method):
    response = await http.request(method, "/graphql")

    assert_refused(response, 405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "GET, POST"


async def test_a_mutation_by_get_is_405_and_changes_nothing(workplace, http):
    parameters = {"query": SWITCH, "variables": '{"enabled": false}'}

    response = await http.get("/graphql", params=parameters)

    assert_refused(response, 405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "POST"
    organization = await workplace.app.repositories.organizations.get(workplace.id)
    assert organization.contact_insights_enabled


async def test_a_query_may_come_in_the_address(http):
    parameters = {"query": "query ($id: ID!) { contact(id: $id) { id } }", "variables": '{"id": 7}'}

    response = await http.get("/graphql", params=parameters)

    assert "'7' is not an id" in response.json()["errors"][0]["message"]


@pytest.mark.parametrize("parameters", [{}, {"query": ""}, {"query": VIEWER, "variables": "{"}])
async def test_an_address_that_is_no_request_is_400(http, parameters):
    assert_refused(await http.get("/graphql", params=parameters), 400)


async def test_a_client_that_takes_no_format_is_406(http):
    assert_refused(await post(http, {"query": VIEWER}, accept="text/html"), 406, "NOT_ACCEPTABLE")


@pytest.mark.parametrize("media_type", [JSON, GRAPHQL])
async def test_a_subscription_without_an_event_stream_is_406(http, media_type):
    response = await post(http, {"query": SUBSCRIPTION}, accept=media_type)

    assert_refused(response, 406, "NOT_ACCEPTABLE", media_type)


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "text/plain"},
        {"content-type": "application/jsonp"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": ""},
        {"content-type": "application/json; charset=latin-1"},
        {"content-encoding": "gzip"},
    ],
)
async def test_other_media_types_are_415(http, headers):
    assert_refused(await post(http, {"query": VIEWER}, **headers), 415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "media_type", ["Application/JSON", 'application/json; charset="UTF-8"', "application/json;a=b"]
)
async def test_a_media_type_may_be_written_in_any_way(http, media_type):
    response = await post(http, {"query": VIEWER}, **{"content-type": media_type})

    assert response.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b'{"query": "\xff"}',
        b'{"query": "\\ud800"}',
        b"NaN",
        b"\xef\xbb\xbf{}",
        gzip.compress(b'{"query": "{ viewer { name } }"}', mtime=0),
        b'{"query": "{ viewer { name } }", "variables": {"n": ' + b"9" * 5_000 + b"}}",
        b'{"query": "{ viewer { name } }", "variables": {"n": ' + NESTED[:60_000] + b"}}",
    ],
    ids=lambda body: repr(body[:16]),
)
async def test_a_body_that_is_no_json_is_400(http, body):
    assert_refused(await post(http, body), 400)


@pytest.mark.parametrize(
    "body",
    [
        "query",
        7,
        True,
        None,
        [],
        [{"query": VIEWER}],
        {},
        {"query": None},
        {"query": ""},
        {"query": 7},
        {"query": [VIEWER]},
        {"query": VIEWER, "variables": []},
        {"query": VIEWER, "variables": "{}"},
        {"query": VIEWER, "operationName": 7},
        {"query": VIEWER, "extensions": "x"},
    ],
    ids=repr,
)
async def test_json_that_is_no_request_is_400(http, body):
    assert_refused(await post(http, body), 400)


@pytest.mark.parametrize("name", ["variables", "operationName", "extensions"])
async def test_what_is_null_counts_as_left_out(http, name):
    assert (await post(http, {"query": VIEWER, name: None})).json()["data"]


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_a_body_that_is_too_large_is_413(http, is_chunked):
    async def chunks():
        for _ in range(80):
            yield b" " * 65_536

    content = chunks() if is_chunked else b" " * 5 * 1024 * 1024
    response = await http.post("/graphql", content=content, headers={"content-type": JSON})

    assert_refused(response, 413, "TOO_LARGE")


async def test_answers_are_kept_by_no_cache_and_run_in_no_page(http):
    headers = (await post(http, {"query": VIEWER})).headers

    assert headers["cache-control"] == "no-store"
    assert headers["vary"] == "accept, Origin"
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


async def test_a_slash_too_many_is_answered_and_nothing_is_redirected(http):
    response = await http.post("/graphql/", json={"query": VIEWER})
    assert response.json() == {"data": {"viewer": {"name": "Ana"}}}

    elsewhere = await http.get("/healthz/")
    assert elsewhere.status_code == 404
    assert "location" not in elsewhere.headers


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_who_names_a_document_by_its_hash_is_told_to_send_it(http, method):
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": "ab" * 32}}
    content = (
        {"params": {"extensions": json.dumps(extensions)}}
        if method == "GET"
        else {"json": {"extensions": extensions, "operationName": "Who"}}
    )

    response = await http.request(method, "/graphql", **content)
    assert_refused(response, 200, "PERSISTED_QUERY_NOT_SUPPORTED")
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotSupported"

    whole = await post(http, {"query": VIEWER, "extensions": extensions})
    assert whole.json() == {"data": {"viewer": {"name": "Ana"}}}
