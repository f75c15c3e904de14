"""The main job as a stranger would check it, with real processes, real sockets and the sample data."""

import asyncio
from contextlib import AsyncExitStack

import pytest

from tests.client import GENERATE, INSIGHTS, REPLACED, SWITCH, gid
from tests.service import running

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def service(tmp_path_factory, service_database):
    """One for all tests, because each uses contacts of its own."""
    with running(tmp_path_factory.mktemp("main-job") / "data", **service_database) as service:
        yield service


@pytest.fixture
async def clients(service):
    """A client for each sample agent, by name."""
    found = {name: service.client(name) for name in ("ana", "ben", "chloe", "dora")}
    yield found
    for client in found.values():
        await client.close()


async def insights_of(client, contact):
    data = await client.ask(INSIGHTS, id=gid("Contact", contact))
    return data["contact"]["insights"]


async def test_every_open_conversation_of_the_contact_is_told_and_no_other_r19_r24(clients):
    ben = clients["ben"]
    async with AsyncExitStack() as stack:
        one, other, elsewhere = [
            await stack.enter_async_context(
                clients[agent].subscribe(REPLACED, id=gid("Conversation", conversation))
            )
            for agent, conversation in (("ana", "v3"), ("chloe", "v4"), ("ana", "v2"))
        ]
        for version in (1, 2):
            generated = await ben.generate("v3")
            told = [(await reader.next())["contactInsightsReplaced"] for reader in (one, other)]

            assert generated["__typename"] == "GenerateInsightsSuccess"
            assert [event["insights"]["version"] for event in told] == [version, version]
            assert {event["insights"]["id"] for event in told} == {gid("ContactInsights", "c3")}
            assert [event["conversation"]["id"] for event in told] == [
                gid("Conversation", "v3"),
                gid("Conversation", "v4"),
            ]
            assert await elsewhere.is_silent()


async def test_who_may_read_generate_and_switch_r1_r2_r3(clients):
    await clients["ben"].generate("v2")

    read = await insights_of(clients["chloe"], "c2")
    refused = await clients["chloe"].generate("v2")
    dora = await clients["dora"].ask(SWITCH, enabled=False)
    still = await clients["ben"].generate("v2")
    ana = await clients["ana"].ask(SWITCH, enabled=False)
    off = await clients["ben"].generate("v2")
    kept = await insights_of(clients["ben"], "c2")
    await clients["ana"].ask(SWITCH, enabled=True)

    assert read["version"] == 1
    assert refused == {
        "__typename": "LicenceRequiredError",
        "message": "You need the AI Assist Pro licence for this. Ask an admin for it.",
        "licence": "AI_ASSIST_PRO",
    }
    assert dora["setContactInsightsEnabled"]["__typename"] == "LicenceRequiredError"
    assert still["insights"]["version"] == 2
    assert ana["setContactInsightsEnabled"] == {
        "__typename": "SetContactInsightsEnabledSuccess",
        "organization": {"contactInsightsEnabled": False},
    }
    assert off["__typename"] == "ContactInsightsDisabledError"
    assert kept["version"] == 2


async def test_a_french_contact_is_read_in_french_and_a_mixed_one_in_the_lines_language_r15(
    clients,
):
    await clients["ben"].generate("v1")
    french = await insights_of(clients["ben"], "c1")
    mixed = {}
    for conversation in ("v3", "v4"):
        await clients["ben"].generate(conversation)
        mixed[conversation] = await insights_of(clients["ben"], "c3")

    assert french["language"] == "fr"
    assert "Marie Petit" in french["lastInteraction"]["text"]
    assert [one["language"] for one in mixed.values()] == ["es", "en"]
    assert mixed["v3"]["lastInteraction"]["text"] != mixed["v4"]["lastInteraction"]["text"]


async def test_twenty_agents_at_once_end_on_the_same_insights_r21(service, clients):
    told = []
    asking = [clients["ben" if number % 2 else "ana"] for number in range(20)]
    async with clients["chloe"].subscribe(REPLACED, id=gid("Conversation", "v5")) as reader:
        answers = await asyncio.gather(*(client.generate("v5") for client in asking))
        read = [(await insights_of(client, "c4"))["version"] for client in clients.values()]
        while read[0] not in told:
            told.append((await reader.next())["contactInsightsReplaced"]["insights"]["version"])
        assert await reader.is_silent()

    answered = {answer["insights"]["version"] for answer in answers}
    assert {answer["__typename"] for answer in answers} == {"GenerateInsightsSuccess"}
    assert answered == set(range(1, read[0] + 1))
    assert len(set(read)) == 1
    assert told == sorted(set(told))


async def test_a_wrong_a_foreign_and_an_unknown_id_each_get_a_clear_answer(service, clients):
    ben, gus = clients["ben"], service.client("gus", "globex")
    wrong = (await ben.post(GENERATE, {"id": "nonsense"})).json()
    other_kind = (await ben.post(GENERATE, {"id": gid("Contact", "c1")})).json()
    unknown = await ben.generate("nowhere")
    foreign = await gus.generate("v1")
    foreign_read = await gus.ask(INSIGHTS, id=gid("Contact", "c1"))
    await gus.close()

    assert wrong["errors"][0]["extensions"] == {"code": "BAD_REQUEST"}
    assert wrong["errors"][0]["message"] == "'nonsense' is not an id that this service gave out."
    assert "a Conversation's is needed here" in other_kind["errors"][0]["message"]
    assert unknown["__typename"] == foreign["__typename"] == "ConversationNotFoundError"
    assert foreign_read == {"contact": None}


async def test_without_a_token_nothing_is_read(service):
    client = service.client("ben")
    client.http.headers.pop("authorization")

    answer = await client.post(GENERATE, {"id": gid("Conversation", "v1")})
    await client.close()

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
