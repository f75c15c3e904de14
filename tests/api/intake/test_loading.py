"""Loading a file keeps its order and can be repeated, and a bad line does not stop the others."""

import json
from datetime import timedelta

import pytest

from api.intake import loading
from api.intake.format import MAX_LINE_BYTES, MAX_UTTERANCES
from api.intake.loading import CLOCK_LEEWAY, LoadResult
from domain.clock import system_clock
from domain.interaction import LeftOutReason
from tests.api.intake.files import Intake
from tests.api.intake.lines import (
    AGENT,
    CALL,
    CONTACT,
    CONVERSATION,
    DELETION,
    LINE,
    ORGANIZATION,
    SMS,
    text_of,
)

pytestmark = pytest.mark.slow

PEOPLE = [json.dumps(one) for one in (ORGANIZATION, AGENT, LINE, CONTACT, CONVERSATION)]
EVERYTHING = [*PEOPLE, json.dumps(CALL), json.dumps(SMS)]
GLOBEX = [
    text_of(ORGANIZATION, id="globex"),
    *(text_of(one, org="globex") for one in (AGENT, LINE, CONTACT, CONVERSATION)),
]


@pytest.fixture
def intake(database_on_both, tmp_path):
    return Intake(database_on_both, tmp_path)


def loaded(count, refused=0):
    return LoadResult(loaded=count, refused=refused)


async def test_a_file_is_loaded_in_the_order_of_its_lines(intake):
    assert await intake.load(*EVERYTHING) == loaded(7)

    assert intake.reports == []
    assert (await intake.interaction("i1")).transcript.language == "fr-FR"
    assert (await intake.interaction("i2")).contact_id == "c1"


async def test_the_same_file_again_changes_nothing(intake):
    await intake.load(*EVERYTHING)
    before = await intake.documents()

    assert await intake.load(*EVERYTHING) == loaded(7)

    after = await intake.documents()
    for documents in (before, after):
        del documents["numbering"]  # an internal count, which differs and is never shown
    for contact in (*before["contacts"], *after["contacts"]):
        contact.pop("audienceNumber")  # an internal count, which differs and is never shown
    assert after == before


async def test_a_line_with_the_id_of_something_known_replaces_its_values(intake):
    await intake.load(*EVERYTHING)

    await intake.load(
        text_of(CONTACT, name=..., phoneNumbers=["+4420"]),
        text_of(AGENT, email=..., role=..., licences=...),
        text_of(SMS, text="Non.", status="FAILED", agent=...),
    )

    contact = (await intake.storage.contacts.get_many("acme", ["c1"]))["c1"]
    agent = (await intake.storage.agents.get_many("acme", ["ana"]))["ana"]
    message = await intake.interaction("i2")
    assert (contact.name, contact.phone_numbers) == (None, ("+4420",))
    assert (agent.email, agent.role, agent.licences) == (None, "MEMBER", frozenset())
    assert (message.text, message.status, message.agent_id) == ("Non.", "FAILED", None)


async def test_a_transcript_that_comes_later_takes_its_calls_place(intake):
    """R9, R12"""
    await intake.load(*PEOPLE, text_of(CALL, transcript=None), json.dumps(SMS))
    waiting = await intake.interaction("i1")

    await intake.load(json.dumps(CALL))

    found = await intake.interaction("i1")
    assert waiting.obstacle is LeftOutReason.NO_TRANSCRIPT
    assert found.is_source
    assert found.order == waiting.order


@pytest.mark.parametrize(
    ("what", "own", "left"),
    [
        ("interaction", "i1", {"contacts": 1, "conversations": 1, "interactions": 1}),
        ("conversation", "v1", {"contacts": 1, "conversations": 0, "interactions": 0}),
        ("contact", "c1", {"contacts": 0, "conversations": 0, "interactions": 0}),
    ],
)
async def test_deleting_takes_what_belongs_to_it_and_twice_changes_nothing(intake, what, own, left):
    """R23"""
    await intake.load(*EVERYTHING)

    for _ in range(2):
        assert await intake.load(text_of(DELETION, what=what, id=own)) == loaded(1)

        documents = await intake.documents()
        assert {name: len(documents[name]) for name in left} == left


async def test_what_was_deleted_can_come_again_in_the_same_file(intake):
    """R23"""
    delete = text_of(DELETION, what="interaction", id="i1")

    assert await intake.load(*EVERYTHING, delete, text_of(CALL, durationSeconds=1)) == loaded(9)

    assert (await intake.interaction("i1")).duration_seconds == 1


async def test_a_bad_line_is_reported_with_its_number_and_stops_nothing(intake):
    bad = [
        "nonsense",
        text_of(CONTACT, id=5),
        text_of(CONVERSATION, id="v2", contact="c9"),
        text_of(SMS, id="i8", conversation="v9"),
        text_of(LINE, org="nowhere"),
        text_of(CALL, extra=1),
    ]
    lines = [line for pair in zip(EVERYTHING, [*bad, ""], strict=True) for line in pair]

    assert await intake.load(*lines) == loaded(7, refused=6)

    assert intake.reports == [
        (2, "the line is not valid JSON"),
        (4, "'id' must be a text that is not empty"),
        (6, "there is no contact 'c9' in organization 'acme'; it must come on an earlier line"),
        (
            8,
            "there is no conversation 'v9' in organization 'acme'; it must come on an earlier line",
        ),
        (10, "there is no organization 'nowhere'; it must come on an earlier line"),
        (12, "unknown key 'extra'"),
    ]
    assert await intake.interaction("i2") is not None


async def test_bad_lines_are_reported_in_their_order(intake):
    """Interactions are saved many at once, so a fault in one is found after faults in later lines."""
    unknown = text_of(SMS, conversation="v9")
    await intake.load(*PEOPLE, unknown, "nonsense", unknown, json.dumps(DELETION), unknown, "{")

    assert [number for number, _ in intake.reports] == [6, 7, 8, 10, 11]


async def test_what_is_named_must_come_first(intake):
    assert await intake.load(*reversed(EVERYTHING)) == loaded(1, refused=6)
    assert [number for number, _ in intake.reports] == [1, 2, 3, 4, 5, 6]

    assert await intake.load(*EVERYTHING) == loaded(7)


async def test_empty_lines_count_and_say_nothing(intake):
    assert await intake.load("", "  ", *PEOPLE, "\t", "nonsense", "") == loaded(5, refused=1)

    assert intake.reports == [(9, "the line is not valid JSON")]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
async def test_a_file_without_lines_loads_nothing(intake, content):
    assert await intake.load_bytes(content) == loaded(0)


async def test_lines_may_end_as_on_windows(intake):
    assert await intake.load(*EVERYTHING, "nonsense", end="\r\n") == loaded(7, refused=1)

    assert intake.reports == [(8, "the line is not valid JSON")]


async def test_the_last_line_need_not_end(intake):
    assert await intake.load_bytes("\n".join(EVERYTHING).encode()) == loaded(7)


async def test_a_byte_order_mark_at_the_beginning_is_passed_over(intake):
    assert await intake.load_bytes(b"\xef\xbb\xbf" + "\n".join(EVERYTHING).encode()) == loaded(7)


async def test_only_a_line_feed_ends_a_line(intake):
    """Other tools also end a line at characters that a text may hold."""
    text = "one\u2028two\u2029three\x85four\x0cfive\x1csix"
    line = json.dumps(SMS | {"text": text}, ensure_ascii=False).replace(",", ",\r")

    assert await intake.load(*PEOPLE, line) == loaded(6)

    assert (await intake.interaction("i2")).text == text


@pytest.mark.parametrize("spoiled", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xfe\xff"])
async def test_bytes_that_are_no_utf_8_spoil_their_own_line_only(intake, spoiled):
    good = [line.encode() for line in EVERYTHING]
    bad = json.dumps(SMS | {"id": "i3"}).encode().replace(b"Merci", spoiled)

    assert await intake.load_bytes(b"\n".join([*good[:6], bad, good[6]])) == loaded(7, refused=1)

    assert intake.reports == [(7, "the line is not valid UTF-8")]


async def test_a_line_that_is_too_long_spoils_itself_only(intake):
    too_long = b'{"a": "' + b"x" * (2 * MAX_LINE_BYTES + 10) + b'"}'
    just_too_long = b" " * (MAX_LINE_BYTES + 1)
    good = [line.encode() for line in EVERYTHING]
    content = b"\n".join([too_long, *good, just_too_long + b"x", good[0], too_long])

    assert await intake.load_bytes(content) == loaded(8, refused=3)

    expected = "the line is longer than 12 MB"
    assert intake.reports == [(1, expected), (9, expected), (11, expected)]


async def test_the_largest_interactions_are_kept(intake):
    """The database refuses documents over 16 MB, so the format must allow only smaller ones."""
    said = [{"speaker": "AGENT"}] * MAX_UTTERANCES
    call = text_of(CALL, transcript__utterances=said)
    room = MAX_LINE_BYTES - len(call) - len(', "text": ""\n')
    said = [*said[1:], {"speaker": "AGENT", "text": "a" * room}]
    call = text_of(CALL, transcript__utterances=said)
    text = "a" * (MAX_LINE_BYTES - len(text_of(SMS, text="") + "\n"))
    assert len(call + "\n") == MAX_LINE_BYTES

    assert await intake.load(*PEOPLE, call, text_of(SMS, text=text)) == loaded(7)

    assert len((await intake.interaction("i1")).transcript.utterances) == MAX_UTTERANCES
    assert (await intake.interaction("i2")).text == text


async def test_many_interactions_are_loaded_whatever_the_size_of_a_batch(intake, monkeypatch):
    monkeypatch.setattr(loading, "BATCH_LINES", 20)
    count = 41
    lines = [text_of(SMS, id=f"i{at}") for at in range(count)]
    lines[20] = text_of(SMS, id="i20", agent="nobody")

    assert await intake.load(*PEOPLE, *lines) == loaded(5 + count - 1, refused=1)

    kept = await intake.storage.interactions.get_many("acme", [f"i{at}" for at in range(count)])
    assert set(kept) == {f"i{at}" for at in range(count)} - {"i20"}
    assert [number for number, _ in intake.reports] == [len(PEOPLE) + 21]


async def test_of_the_same_interaction_twice_the_later_line_counts(intake):
    texts = [text_of(SMS, text=text) for text in ("one", "two", "three")]

    assert await intake.load(*PEOPLE, *texts) == loaded(8)

    assert (await intake.interaction("i2")).text == "three"


async def test_organizations_may_be_mixed_and_stay_apart(intake):
    """R28"""
    mixed = [text_of(SMS, org=of, text=of) for of in ("acme", "globex", "acme")]
    foreign = text_of(SMS, org="globex", id="i3", conversation="v2")

    result = await intake.load(*PEOPLE, *GLOBEX, text_of(CONVERSATION, id="v2"), *mixed, foreign)

    assert result == loaded(14, refused=1)
    for of in ("acme", "globex"):
        assert (await intake.interaction("i2", of)).text == of
    assert intake.reports == [
        (
            15,
            "there is no conversation 'v2' in organization 'globex'; it must come on an earlier line",
        )
    ]


@pytest.mark.parametrize("line", [CALL, SMS], ids=["call", "message"])
async def test_what_has_not_happened_yet_is_refused_but_for_what_clocks_may_differ(intake, line):
    """R12"""
    latest = system_clock() + CLOCK_LEEWAY - timedelta(minutes=1)
    await intake.load(*PEOPLE)

    result = await intake.load(
        text_of(line, id="next", occurredAt=latest.isoformat()),
        text_of(line, id="later", occurredAt=(latest + timedelta(minutes=2)).isoformat()),
    )

    assert result == loaded(1, refused=1)
    assert intake.reports == [(2, "'occurredAt' must not be in the future")]
    assert await intake.interaction("later") is None
