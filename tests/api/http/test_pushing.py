"""`POST /import`: what another system sends with a key."""

import json

import pytest

from api.http.pushing import MAX_PUSH_BYTES
from api.intake.pushing import MAX_LINES
from api.wiring import keys_over
from domain.people import AgentRole
from tests.api.intake.lines import AGENT, CALL, CONTACT, CONVERSATION, LINE, ORGANIZATION, SMS

KINDS = [
    LINE,
    CONTACT,
    CONVERSATION | {"visibleTo": None},
    CALL | {"agent": None},
    SMS | {"agent": None},
]
LIST = "{ contacts { edges { node { name phoneNumbers } } } }"


def told(answer):
    return answer.json()["errors"][0]["message"]


@pytest.fixture
async def key(workplace):
    return str(await keys_over(workplace.app.repositories).make(workplace.id, "Telephony"))


@pytest.fixture
async def push(workplace, key):
    async with workplace.app.http() as http:

        async def pushing(*lines, key=key, media_type="application/jsonl", content=None):
            if content is None:
                content = "\n".join(map(json.dumps, lines))
            headers = {"content-type": media_type}
            if key is not None:
                headers["authorization"] = f"Bearer {key}"
            return await http.post("/import", content=content, headers=headers)

        yield pushing


def own(workplace, *lines):
    return [line | ({"org": workplace.id} if "org" in line else {}) for line in lines]


async def test_lines_of_the_import_format_are_saved(workplace, ana, push):
    answer = await push(*own(workplace, *KINDS))

    assert (answer.status_code, answer.json()) == (200, {"saved": 5, "refused": []})
    assert answer.headers["cache-control"] == "no-store"
    nodes = [edge["node"] for edge in (await ana.ask(LIST))["contacts"]["edges"]]
    assert {"name": "Marie Petit", "phoneNumbers": CONTACT["phoneNumbers"]} in nodes


async def test_each_refused_line_is_told_with_its_number_and_the_others_are_saved(workplace, push):
    bad = {"kind": "contact", "org": "", "id": "c2"}
    ahead = SMS | {"id": "i9", "agent": None, "occurredAt": "2126-11-20T10:00:00Z"}
    unknown = SMS | {"id": "i8", "agent": None, "conversation": "v404"}

    answer = await push(*own(workplace, *KINDS, bad, ahead, unknown))

    assert answer.status_code == 200
    assert answer.json()["saved"] == 5
    assert answer.json()["refused"] == [
        {"line": 6, "reason": "key 'phoneNumbers' is missing"},
        {"line": 7, "reason": "'occurredAt' must not be in the future"},
        {
            "line": 8,
            "reason": f"there is no conversation 'v404' in organization {workplace.id!r};"
            " it must come on an earlier line",
        },
    ]


async def test_the_same_lines_again_change_nothing(workplace, ana, push):
    await push(*own(workplace, *KINDS))
    before = await ana.ask(LIST)

    assert (await push(*own(workplace, *KINDS))).json() == {"saved": 5, "refused": []}
    assert await ana.ask(LIST) == before


async def test_a_key_reaches_no_other_organization(workplace, push):
    """R28"""
    answer = await push(CONTACT | {"org": "globex"})

    assert answer.json() == {
        "saved": 0,
        "refused": [
            {"line": 1, "reason": f"'org' must be '{workplace.id}', the organization of the key"}
        ],
    }


@pytest.mark.parametrize("line", [ORGANIZATION, AGENT], ids=lambda line: line["kind"])
async def test_a_key_gives_no_rights(workplace, push, line):
    """R1"""
    named = {"id": workplace.id} if line is ORGANIZATION else {"org": workplace.id, "id": "ben"}

    answer = await push(line | named)

    assert answer.json() == {
        "saved": 0,
        "refused": [
            {
                "line": 1,
                "reason": f"a key cannot bring in an {line['kind']}; the operator can, with the command import",
            }
        ],
    }
    known = workplace.app.repositories
    assert (await known.organizations.get(workplace.id)).language != ORGANIZATION["language"]
    assert (await known.agents.get_many(workplace.id, ["ben"]))["ben"].role is not AgentRole.ADMIN


async def test_a_key_reads_nothing(workplace, key):
    async with workplace.app.http(authorization=f"Bearer {key}") as http:
        answer = await http.post("/graphql", json={"query": LIST})

    assert answer.status_code == 403


async def test_a_token_writes_nothing(push, ana):
    token = ana.http.headers["authorization"].removeprefix("Bearer ")

    answer = await push(key=token)

    assert answer.status_code == 401
    assert "This key does not exist, or was withdrawn." in told(answer)


async def test_without_a_key_nothing_is_read(push):
    answer = await push(CONTACT, key=None)

    assert (answer.status_code, answer.headers["www-authenticate"]) == (
        401,
        'Bearer realm="contact-insights import"',
    )
    assert told(answer) == "Send a key of your organization: `Authorization: Bearer ci_...`."


@pytest.mark.parametrize(
    ("sent", "status", "message"),
    [
        (
            {"media_type": "application/json"},
            415,
            "Send 'Content-Type: application/jsonl', in UTF-8 and not compressed.",
        ),
        ({"content": b"\xff\xfe"}, 400, "The body is not UTF-8."),
        (
            {"content": "{}\n" * (MAX_LINES + 1)},
            413,
            "Send at most 1,000 lines at once, not 1,001.",
        ),
        (
            {"content": b" " * (MAX_PUSH_BYTES + 1)},
            413,
            f"A request may have at most {MAX_PUSH_BYTES} bytes.",
        ),
    ],
    ids=["media type", "encoding", "lines", "bytes"],
)
async def test_a_body_that_cannot_be_taken_is_refused_whole(push, sent, status, message):
    answer = await push(**sent)

    assert (answer.status_code, told(answer)) == (status, message)


async def test_other_methods_are_refused(workplace):
    async with workplace.app.http() as http:
        answer = await http.get("/import")

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
