"""The commands that list, show, add and change organizations, agents, lines and conversations."""

import json

import pytest

from tests.api.administering.conftest import BEN
from tests.api.intake.lines import AGENT, CONVERSATION, LINE, ORGANIZATION

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


def told(run, *arguments):
    """The objects that a command prints. Fails if it fails."""
    status, output, errors = run(*arguments, "--json")
    assert (status, errors) == (0, "")
    return [json.loads(line) for line in output.splitlines()]


def refused(run, *arguments):
    status, output, errors = run(*arguments)
    assert (status, output) == (1, "")
    return errors.removeprefix("contact-insights: ")


def test_a_list_is_a_table_for_people(run):
    assert run("agent", "list", "--org", "acme")[1].splitlines() == [
        "id   name      email             role    licences",
        "ana  Ana Diaz  ana@acme.example  ADMIN   AI_ASSIST_PRO",
        "ben  Ben Roy   -                 MEMBER  -",
    ]


@pytest.mark.parametrize(
    ("noun", "kept"),
    [
        (("org",), [ORGANIZATION]),
        (("agent", "--org", "acme"), [AGENT, BEN | {"role": "MEMBER", "licences": []}]),
        (("line", "--organization", "acme"), [LINE]),
        (("conversation", "--org", "acme"), [CONVERSATION]),
        (("conversation", "--org", "acme", "--contact", "nobody"), []),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else None,
)
def test_programs_get_the_lines_that_import_reads(run, noun, kept):
    name, *options = noun

    assert told(run, name, "list", *options) == kept


def test_an_organization_is_added_to_an_empty_database(command):
    added = told(command, "organization", "add", "initech", "--name", "Initech")

    assert added == told(command, "org", "list")
    assert added == [
        {"kind": "organization", "id": "initech", "name": "Initech"}
        | {"contactInsightsEnabled": False}
    ]


@pytest.mark.parametrize(
    ("arguments", "before", "changes"),
    [
        (("org", "acme", "--contact-insights", "off"), ORGANIZATION, {"contactInsightsEnabled": 0}),
        (("org", "acme", "--time-zone", "Asia/Tokyo"), ORGANIZATION, {"timeZone": "Asia/Tokyo"}),
        (("org", "acme", "--no-language"), ORGANIZATION, {"language": ...}),
        (("agent", "ana", "--take-licence", "AI_ASSIST_PRO"), AGENT, {"licences": []}),
        (("agent", "ana", "--role", "MEMBER"), AGENT, {"role": "MEMBER"}),
        (
            ("agent", "ana", "--name", "Ana Sanz", "--no-email"),
            AGENT,
            {"name": "Ana Sanz"} | {"email": ...},
        ),
        (("line", "l1", "--name", "Sales"), LINE, {"name": "Sales"}),
        (("conversation", "v1", "--visible-to", "ben"), CONVERSATION, {"visibleTo": ["ben"]}),
        (("conversation", "v1", "--visible-to-nobody"), CONVERSATION, {"visibleTo": []}),
        (("conversation", "v1", "--visible-to-everybody"), CONVERSATION, {"visibleTo": ...}),
        (
            ("conversation", "--line", "l1", "--visible-to", "ben"),
            CONVERSATION,
            {"visibleTo": ["ben"]},
        ),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_a_change_keeps_the_other_fields(run, arguments, before, changes):
    noun, *rest = arguments
    within = () if noun == "org" else ("--org", "acme")
    expected = {name: value for name, value in (before | changes).items() if value is not ...}

    assert told(run, noun, "change", *within, *rest) == [expected]
    assert expected in told(run, noun, "list", *within)


def test_a_licence_is_given_beside_those_that_are_held(run):
    (given,) = told(
        run, "agent", "change", "--org", "acme", "ben", "--give-licence", "AI_ASSIST_PRO"
    )

    assert given == BEN | {"role": "MEMBER", "licences": ["AI_ASSIST_PRO"]}


def test_a_changed_conversation_is_found_by_those_who_may_see_it_now(run, documents):
    """R28"""
    assert documents("contacts")["acme/c1"]["visibleTo"] == ["agent:ana"]

    told(run, "conversation", "change", "--org", "acme", "v1", "--visible-to", "ben")

    assert documents("contacts")["acme/c1"]["visibleTo"] == ["agent:ben"]


def test_adding_the_same_again_changes_nothing_and_other_values_are_refused(run, values):
    adding = ("conversation", "add", "--org", "acme", "v2", "--contact", "c1", "--line", "l1")
    told(run, *adding)
    before = values()
    told(run, *adding)

    assert refused(run, *adding, "--visible-to", "ben") == (
        "the conversation 'v2' exists already, with other values; contact-insights conversation change changes it"
    )
    assert values() == before


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            ("agent", "show", "--org", "acme", "anna"),
            "there is no agent 'anna' in organization 'acme'; there are 'ana', 'ben'",
        ),
        (("agent", "list", "--org", "acne"), "there is no organization 'acne'; there is 'acme'"),
        (
            ("conversation", "change", "--org", "acme", "v1", "--visible-to", "bill"),
            "there is no agent 'bill' in organization 'acme'; there are 'ana', 'ben'",
        ),
        (
            ("conversation", "change", "--org", "acme", "--line", "l9", "--visible-to", "ben"),
            "there is no line 'l9' in organization 'acme'; there is 'l1'",
        ),
        (
            ("conversation", "add", "--org", "acme", "v2", "--contact", "c9", "--line", "l1"),
            "there is no contact 'c9' in organization 'acme'",
        ),
        (
            ("agent", "change", "--org", "acme", "ana", "--give-licence", "GOLD"),
            "--give-licence must be among AI_ASSIST_PRO",
        ),
        (
            ("agent", "change", "--org", "acme", "ana", "--role", "BOSS"),
            "--role must be one of ADMIN, MEMBER",
        ),
        (
            ("line", "change", "--org", "acme", "l1", "--phone-number", "0123"),
            "--phone-number must be in E.164 form, such as +33123456789",
        ),
        (
            ("line", "add", "--org", "acme", "l1", "--name", "X", "--phone-number", "+331"),
            "the line 'l1' exists already, with other values; contact-insights line change changes it",
        ),
        (
            ("org", "change", "acme", "--time-zone", "Mars"),
            "--time-zone must be the IANA name of a time zone, such as Europe/Paris",
        ),
        (
            ("agent", "change", "--org", "acme", "ana"),
            "nothing is to be changed; contact-insights agent change --help shows what can be",
        ),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_what_cannot_be_done_is_said_in_one_line_and_changes_nothing(
    run, values, arguments, reason
):
    before = values()

    assert refused(run, *arguments) == reason
    assert values() == before
