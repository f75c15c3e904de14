"""The sample data has what the contract promises. The tests read it as import lines."""

import json
import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest

from api.intake.format import read_record
from api.sample.loader import sample_lines
from domain.brief import MAX_SOURCES, six_months_before
from domain.contact import Contact
from domain.conversation import Conversation
from domain.intake import ReportedOrganization
from domain.interaction import Channel, Interaction, InteractionStatus, LeftOutReason
from domain.people import Agent, AgentRole, Licence, Line
from tests.domain.reading.reading_of import is_suspicious

NOW = datetime(2026, 3, 18, 14, 30, tzinfo=UTC)
MOMENTS = [
    pytest.param(NOW, id="an afternoon"),
    pytest.param(datetime(2026, 3, 18, 0, 0, 30, tzinfo=UTC), id="just after midnight"),
    pytest.param(datetime(2026, 3, 15, 11, 0, tzinfo=UTC), id="a Sunday"),
    pytest.param(datetime(2027, 1, 1, 8, 0, tzinfo=UTC), id="New Year"),
    pytest.param(datetime(2028, 2, 29, 23, 59, 59, 999999, tzinfo=UTC), id="a leap day"),
    pytest.param(datetime(2026, 8, 31, 1, 0, tzinfo=timezone(timedelta(hours=9))), id="in Tokyo"),
]


def of(kind, organization="acme", now=NOW):
    records = [read_record(line) for line in sample_lines(now)]
    found = [record for record in records if isinstance(record, kind)]
    if kind is ReportedOrganization:
        return found
    return [record for record in found if record.organization_id == organization]


def histories(organization="acme", now=NOW):
    """The interactions of each contact, in the order of the file."""
    contact_of = {one.id: one.contact_id for one in of(Conversation, organization, now)}
    found = defaultdict(list)
    for interaction in of(Interaction, organization, now):
        found[contact_of[interaction.conversation_id]].append(interaction)
    return found


def recent(history, now=NOW):
    return [one for one in history if one.occurred_at >= six_months_before(now)]


def transcribed_calls(history):
    return [one for one in history if one.call_language]


def entries(now=NOW):
    return [json.loads(line) for line in sample_lines(now)]


@pytest.mark.parametrize("now", MOMENTS)
def test_every_line_is_in_the_import_format(now):
    for line in sample_lines(now):
        read_record(line)


@pytest.mark.parametrize("now", MOMENTS)
def test_nothing_happens_after_the_moment_of_loading(now):
    assert max(one.occurred_at for one in of(Interaction, now=now)) <= now


@pytest.mark.parametrize("now", MOMENTS)
def test_each_history_is_told_in_the_order_in_which_it_happened(now):
    for organization in ("acme", "globex"):
        for history in histories(organization, now).values():
            assert all(one.order < next_one.order for one, next_one in pairwise(history))


def test_the_same_moment_gives_the_same_lines():
    assert list(sample_lines(NOW)) == list(sample_lines(NOW))


def test_a_day_later_the_call_in_progress_is_still_in_progress():
    tomorrow = NOW + timedelta(days=1)

    [call] = [
        one for one in of(Interaction, now=tomorrow) if one.status is InteractionStatus.IN_PROGRESS
    ]

    assert call.occurred_at == tomorrow - timedelta(minutes=4)


def test_times_are_rfc_3339_in_utc():
    times = [entry["occurredAt"] for entry in entries() if "occurredAt" in entry]

    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", time) for time in times)


def test_before_the_day_of_loading_nobody_is_called_at_a_weekend():
    earlier = [one for one in of(Interaction) if one.occurred_at.date() < NOW.date()]

    assert {one.occurred_at.weekday() for one in earlier} == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    ("now", "spoken"),
    [
        (
            datetime(2026, 3, 18, 14, tzinfo=UTC),
            "validé, la comptabilité l'envoie par courriel d'ici jeudi",
        ),
        (
            datetime(2026, 3, 23, 14, tzinfo=UTC),
            "validé, la comptabilité l'envoie par courriel d'ici mardi",
        ),
    ],
    ids=["on a Wednesday", "on a Monday"],
)
def test_a_promise_names_the_weekday_that_it_means(now, spoken):
    [promise] = [one for one in of(Interaction, now=now) if one.id == "i109"]

    assert spoken in promise.text


@pytest.mark.parametrize(
    ("now", "spoken"),
    [
        (datetime(2026, 3, 18, 14, tzinfo=UTC), "Válido hasta el 7 de abril."),
        (datetime(2026, 3, 10, 14, tzinfo=UTC), "Válido hasta el 30 de marzo."),
    ],
    ids=["into April", "within March"],
)
def test_a_promise_names_the_date_that_it_means(now, spoken):
    [promise] = [one for one in of(Interaction, now=now) if one.id == "i604"]

    assert spoken in promise.text


def test_the_first_of_a_month_is_said_as_the_french_say_it():
    [call] = [
        one
        for one in of(Interaction, now=datetime(2026, 4, 13, 14, tzinfo=UTC))
        if one.id == "i105"
    ]

    assert any("au plus tard le 1er avril." in said.text for said in call.transcript.utterances)


def test_no_day_is_left_to_be_filled_in():
    assert not [line for line in sample_lines(NOW) if re.search(r"\{(en|fr|es|de)\b", line)]


def test_both_organizations_have_contact_insights_enabled():
    assert [(one.id, one.contact_insights_enabled) for one in of(ReportedOrganization)] == [
        ("acme", True),
        ("globex", True),
    ]


@pytest.mark.parametrize(
    ("organization", "agents"),
    [
        (
            "acme",
            [
                ("ana", "ana@acme.example", AgentRole.ADMIN, True),
                ("ben", "ben@acme.example", AgentRole.MEMBER, True),
                ("chloe", "chloe@acme.example", AgentRole.MEMBER, False),
                ("dora", "dora@acme.example", AgentRole.ADMIN, False),
            ],
        ),
        (
            "globex",
            [
                ("gus", "gus@globex.example", AgentRole.ADMIN, True),
                ("gina", "gina@globex.example", AgentRole.MEMBER, True),
            ],
        ),
    ],
)
def test_the_agents_are_those_of_the_contract(organization, agents):
    found = of(Agent, organization)

    assert [
        (one.id, one.email, one.role, one.holds(Licence.AI_ASSIST_PRO)) for one in found
    ] == agents


def test_there_are_lines_and_calls_in_four_languages():
    languages = {"en", "fr", "es", "de"}

    assert {one.language for one in of(Line)} == languages
    assert {one.call_language for one in of(Interaction) if one.call_language} == languages


def test_all_four_channels_are_used():
    assert {one.channel for one in of(Interaction)} == set(Channel)


def test_one_contact_talks_on_two_lines_and_in_two_languages():
    history = histories()["c3"]
    lines = {one.id: one.line_id for one in of(Conversation)}

    assert {lines[one.conversation_id] for one in history} == {"support-es", "sales-en"}
    assert {one.call_language for one in recent(transcribed_calls(history))} == {"es", "en"}


def test_one_contact_has_a_conversation_for_everybody_and_one_for_ana_alone():
    assert {one.visible_to for one in of(Conversation) if one.contact_id == "c5"} == {
        None,
        frozenset({"ana"}),
    }


def test_one_contact_is_seen_by_an_admin_alone_and_not_by_the_other_admin():
    """R2: an admin sees no more than other agents."""
    assert [one.visible_to for one in of(Conversation) if one.contact_id == "c9"] == [
        frozenset({"dora"})
    ]


def test_one_contact_has_recent_sources_but_no_transcribed_call():
    """R13: generating is refused because no call has a transcript, not because nothing can be read."""
    history = recent(histories()["c6"])

    assert transcribed_calls(history) == []
    assert {one.channel for one in history if one.is_source} == {
        Channel.WHATSAPP,
        Channel.SMS,
        Channel.VOICEMAIL,
    }


@pytest.mark.parametrize("now", MOMENTS)
def test_one_contact_has_nothing_within_six_months(now):
    """R11, R13."""
    history = histories(now=now)["c7"]

    assert transcribed_calls(history) != []
    assert recent(history, now) == []


@pytest.mark.parametrize("now", MOMENTS)
def test_one_contact_has_a_long_history_with_more_sources_than_are_read(now):
    """R10."""
    history = recent(histories(now=now)["c2"], now)

    assert len(history) > 40
    assert len([one for one in history if one.is_source]) > 2 * MAX_SOURCES


def test_every_reason_to_leave_an_interaction_out_occurs():
    """R18: except a message without text, which the sample data cannot hold."""
    reasons = {one.obstacle for one in of(Interaction) if not one.is_source}

    assert reasons == {
        LeftOutReason.NO_TRANSCRIPT,
        LeftOutReason.NOT_SENT,
        LeftOutReason.IN_PROGRESS,
    }


def test_one_caller_tries_to_command_whoever_reads():
    """R17, R18."""
    suspicious = [one for one in of(Interaction) if one.is_source and is_suspicious(one)]

    assert [(one.id, one.channel) for one in suspicious] == [("i803", Channel.CALL)]


def test_the_other_organization_reuses_ids_for_other_people():
    mine = {one.id: one.name for one in of(Contact)}
    theirs = {one.id: one.name for one in of(Contact, "globex")}

    assert (mine["c1"], theirs["c1"]) == ("Marie Petit", "Erik Lindgren")
    assert {one.id for one in of(Conversation, "globex")} <= {one.id for one in of(Conversation)}


@pytest.mark.parametrize("organization", ["acme", "globex"])
def test_what_a_line_names_exists_already(organization):
    known = set()
    for entry in entries():
        if entry.get("org", entry["id"]) != organization:
            continue
        named = {
            (kind, entry[kind])
            for kind in ("agent", "line", "contact", "conversation")
            if kind in entry
        }
        named |= {("agent", agent) for agent in entry.get("visibleTo", ())}
        assert named <= known
        assert (entry["kind"], entry["id"]) not in known
        known.add((entry["kind"], entry["id"]))


def test_what_is_said_fits_into_the_length_of_its_call():
    for one in of(Interaction):
        if one.transcript is not None:
            starts = [said.start_seconds for said in one.transcript.utterances]
            assert starts == sorted(starts)
            assert starts[-1] < one.duration_seconds
