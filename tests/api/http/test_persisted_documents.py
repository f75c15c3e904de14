"""Documents that the operator lists. Clients may name them by an id, over HTTP and over a WebSocket."""

from contextlib import asynccontextmanager

import pytest

from tests.api.serving import serving
from tests.api.sockets import opened
from tests.api.workplace import running_app, token, working_in

VIEWER = "query Who { viewer { name } }"
OTHER = "{ viewer { role } }"
HASH = "ab" * 32
LISTED = {"who": VIEWER, f"sha256:{HASH}": VIEWER}
ANSWER = {"data": {"viewer": {"name": "Ana"}}}
NOT_LISTED = {"code": "PERSISTED_QUERY_NOT_FOUND"}
NOT_ALLOWED = {"code": "DOCUMENT_NOT_ALLOWED"}


def by_hash(hash_=HASH):
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": hash_}}}


@pytest.fixture(scope="module")
async def listing(database_url):
    url = database_url.replace("/?", "/persisted?")
    async with running_app(url, persisted_documents=LISTED) as app:
        yield app


@pytest.fixture(scope="module")
async def strict(database_url):
    """A service that executes only the listed documents."""
    url = database_url.replace("/?", "/persisted_only?")
    settings = {"persisted_documents": LISTED, "allows_only_persisted": True}
    async with running_app(url, **settings) as app:
        yield app


async def posted(app, body):
    async with working_in(app) as workplace:
        headers = {"authorization": f"Bearer {token('ana', workplace.id)}"}
        async with app.http(**headers) as http:
            return await http.post("/graphql", json=body)


@asynccontextmanager
async def socket_of(app):
    async with (
        working_in(app) as workplace,
        serving(app) as (host, port),
        opened(f"ws://{host}:{port}/graphql", workplace) as socket,
    ):
        yield socket


async def sent(app, *payloads):
    """The messages that answer each payload, on one connection."""
    async with socket_of(app) as socket:
        await socket.initialise()
        answers = []
        for own, payload in enumerate(payloads):
            await socket.send({"id": str(own), "type": "subscribe", "payload": payload})
            answers.append(await socket.receive())
            if answers[-1]["type"] == "next":
                assert (await socket.receive())["type"] == "complete"
        return answers


@pytest.mark.parametrize(
    "body",
    [{"documentId": "who"}, {"documentId": f"sha256:{HASH}"}, {"documentId": HASH}, by_hash()],
    ids=["an id", "a hash", "a bare hash", "as Apollo asks"],
)
async def test_a_listed_document_is_executed_by_its_id(listing, body):
    assert (await posted(listing, body)).json() == ANSWER


async def test_a_listed_document_is_executed_by_its_id_over_a_web_socket(listing):
    answers = await sent(listing, {"documentId": "who"}, by_hash(), {"query": OTHER})

    assert [one["payload"] for one in answers[:2]] == [ANSWER, ANSWER]
    assert answers[2]["payload"] == {"data": {"viewer": {"role": "MEMBER"}}}


async def test_an_unknown_id_is_an_error_that_names_the_setting(listing):
    response = await posted(listing, {"documentId": "nobody"})
    (told,) = await sent(listing, {"documentId": "nobody"})

    assert response.status_code == 400
    for (error,) in (response.json()["errors"], told["payload"]):
        assert error["extensions"] == NOT_LISTED
        assert "PERSISTED_DOCUMENTS" in error["message"]


async def test_who_asks_by_an_unknown_hash_as_apollo_does_is_told_to_send_the_text(listing):
    response = await posted(listing, by_hash("cd" * 32))

    assert response.status_code == 200
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotSupported"


async def test_without_a_list_an_id_is_not_supported(app):
    response = await posted(app, {"documentId": "who"})

    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "PERSISTED_QUERY_NOT_SUPPORTED"}


async def test_only_listed_texts_are_executed_if_the_operator_says_so(strict):
    assert (await posted(strict, {"query": VIEWER})).json() == ANSWER
    assert (await posted(strict, {"documentId": "who"})).json() == ANSWER

    response = await posted(strict, {"query": OTHER})
    (told,) = await sent(strict, {"query": OTHER})
    assert response.status_code == 403
    for (error,) in (response.json()["errors"], told["payload"]):
        assert error["extensions"] == NOT_ALLOWED


async def test_before_the_connection_is_acknowledged_no_id_is_looked_up(listing):
    async with socket_of(listing) as socket:
        await socket.send({"id": "1", "type": "subscribe", "payload": {"documentId": "no"}})

        assert await socket.closing() == (4401, "Unauthorized")


@pytest.mark.parametrize("body", [{"query": ["x"]}, {"query": 1}, {"documentId": 1}, {}])
async def test_what_is_neither_a_text_nor_an_id_is_refused(strict, body):
    response = await posted(strict, body)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}
