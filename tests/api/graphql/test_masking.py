"""The client learns all about its own mistakes, and nothing about faults of the service."""

import json
import logging
import re

import httpx2
import pytest

from api.auth.authenticator import Authenticator
from api.auth.tokens import SecretTokens
from api.graphql.context import Services
from api.http.endpoint import View
from api.operating.seldom import Seldom
from api.schema import build_schema
from domain.errors import StorageFault, StorageUnavailable
from domain.services.feedback import FeedbackService
from domain.services.following import FollowingService
from tests.api.workplace import SECRET, token
from tests.client import GENERATE, gid
from tests.domain.services.office import furnished

CONTACT = "query ($id: ID!) { contact(id: $id) { name insights { version } } }"
UNAVAILABLE = {
    "message": "The service cannot reach its database just now. Try again in a few seconds.",
    "extensions": {"code": "UNAVAILABLE"},
}


class Broken:
    """A repository whose methods all fail."""

    def __init__(self, fault):
        self._fault = fault

    def __getattr__(self, name):
        async def fail(*_, **__):
            raise self._fault

        return fail


@pytest.fixture
async def office():
    return await furnished()


async def answer(office, query, *, agents=None, **variables):
    """The answer that the view gives Ana with these repositories."""
    services = Services(
        access=office.access,
        contacts=office.contacts,
        feedback=FeedbackService(
            insights=office.repositories.insights,
            feedback=office.repositories.feedback,
            clock=office.clock,
        ),
        following=FollowingService(access=office.access, feed=office.feed),
        insights=office.insights,
        organizations=office.organizations,
        recorder=Broken(AssertionError("nothing is recorded here")),
    )
    view = View(
        build_schema(),
        services=services,
        authenticator=Authenticator(SecretTokens(SECRET), agents or office.repositories.agents),
        has_explorer=False,
    )
    headers = {"authorization": f"Bearer {token('ana', 'acme')}"}
    transport = httpx2.ASGITransport(view)
    async with httpx2.AsyncClient(transport=transport, headers=headers) as http:
        body = {"query": query, "variables": variables}
        return await http.post("http://service/graphql", json=body)


async def test_a_fault_is_masked_behind_an_id_that_is_in_the_log_as_well(office, caplog):
    office.contacts._contacts = Broken(RuntimeError("the password is 1234"))

    with caplog.at_level(logging.ERROR):
        response = await answer(office, CONTACT, id=gid("Contact", "c1"))

    (error,) = response.json()["errors"]
    assert response.json()["data"] == {"contact": None}
    assert error["message"] == "Something went wrong."
    assert error["path"] == ["contact"]
    assert error["extensions"].keys() == {"code", "id"}
    assert error["extensions"]["code"] == "INTERNAL"
    assert re.fullmatch("[0-9a-f]{32}", error["extensions"]["id"])
    assert "1234" not in response.text
    (record,) = caplog.records
    assert record.getMessage() == f"fault {error['extensions']['id']}"
    assert "the password is 1234" in str(record.exc_info[1])


async def test_two_faults_have_two_ids(office, caplog):
    office.contacts._contacts = Broken(RuntimeError("down"))

    ids = {
        (await answer(office, CONTACT, id=gid("Contact", "c1"))).json()["errors"][0]["extensions"][
            "id"
        ]
        for _ in range(2)
    }

    assert len(ids) == 2


@pytest.fixture(autouse=True)
def _nothing_was_said(monkeypatch):
    monkeypatch.setattr("api.operating.outages._seldom", Seldom())


async def test_a_database_that_fails_while_reading_is_told_as_such(office, caplog):
    office.contacts._contacts = Broken(StorageUnavailable("NetworkTimeout", StorageFault.TOO_SLOW))

    response = await answer(office, CONTACT, id=gid("Contact", "c1"))

    (error,) = response.json()["errors"]
    assert response.json()["data"] == {"contact": None}
    assert {name: error[name] for name in UNAVAILABLE} == UNAVAILABLE
    assert "; ".join(caplog.messages) == (
        "the database did not answer in time (NetworkTimeout); see what keeps it busy, and try again; "
        "requests refused since the last such line: 1"
    )


async def test_a_database_that_fails_while_generating_is_told_as_such(office, caplog):
    """R20: the insights stay."""
    office.insights._admission._interactions = Broken(StorageUnavailable("NetworkTimeout"))

    response = await answer(office, GENERATE, id=gid("Conversation", "v1"))

    (error,) = response.json()["errors"]
    assert response.json()["data"] == {"generateInsights": None}
    assert error["extensions"] == UNAVAILABLE["extensions"]
    assert await office.standing() is None
    assert office.writer.briefs == []


async def test_a_database_that_fails_before_it_is_known_who_asks_is_a_503_and_said_once_in_the_log(
    office, caplog
):
    agents = Broken(StorageUnavailable("AutoReconnect"))

    for _ in range(3):
        response = await answer(office, CONTACT, agents=agents, id=gid("Contact", "c1"))

    assert response.status_code == 503
    assert response.headers["retry-after"] == "5"
    assert response.json() == {"errors": [UNAVAILABLE]}
    assert "; ".join(caplog.messages) == (
        "the database is unreachable (AutoReconnect); check that it runs, and MONGODB_URL; "
        "requests refused since the last such line: 1"
    )


async def test_a_fault_before_it_is_known_who_asks_is_masked_in_a_500(office, caplog):
    agents = Broken(RuntimeError("the password is 1234"))

    response = await answer(office, CONTACT, agents=agents, id=gid("Contact", "c1"))

    assert response.status_code == 500
    (error,) = response.json()["errors"]
    assert (error["message"], error["extensions"]["code"]) == ("Something went wrong.", "INTERNAL")
    assert f"fault {error['extensions']['id']}" in caplog.messages
    assert "1234" not in response.text


async def test_a_fault_in_generating_is_masked_and_replaces_nothing(office, caplog):
    """R20"""
    office.writer.script = [ValueError("what the contact said")]

    response = await answer(office, GENERATE, id=gid("Conversation", "v1"))

    (error,) = response.json()["errors"]
    assert (error["message"], error["extensions"]["code"]) == ("Something went wrong.", "INTERNAL")
    assert "what the contact said" not in response.text
    assert await office.standing() is None


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("{", "Syntax Error: Expected Name, found <EOF>."),
        ("{ nothing }", "Cannot query field 'nothing' on type 'Query'."),
        (
            "{ contact(id: 7.5) { name } }",
            "ID cannot represent a non-string and non-integer value: 7.5",
        ),
        ("query ($id: ID!) { contact(id: $id) { name } }", "Variable '$id' has invalid value"),
    ],
)
async def test_a_clients_own_mistake_is_shown_and_not_logged(office, caplog, query, message):
    response = await answer(office, query)

    error = response.json()["errors"][0]
    assert message in error["message"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert caplog.records == []


async def test_a_variable_of_the_wrong_type_is_a_clients_own_mistake(office, caplog):
    query = "query ($first: Int) { contacts(first: $first) { edges { cursor } } }"

    response = await answer(office, query, first="ten")

    (error,) = response.json()["errors"]
    assert "Int cannot represent non-integer value: 'ten'" in error["message"]
    assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert caplog.records == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'"query"', b"7", b"true", b"null"])
async def test_a_body_that_is_no_graphql_request_is_refused_with_a_graphql_body(workplace, body):
    async with workplace.app.http(authorization=f"Bearer {token('ana', workplace.id)}") as http:
        headers = {"content-type": "application/json"}
        response = await http.post("/graphql", content=body, headers=headers)

    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert error["message"]


async def test_a_good_answer_has_no_errors(office):
    response = await answer(office, CONTACT, id=gid("Contact", "c1"))

    expected = {"data": {"contact": {"name": "Marie Petit", "insights": None}}}
    assert json.loads(response.text) == expected
