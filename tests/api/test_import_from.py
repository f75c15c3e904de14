"""The command `import --from`: a chat, a transcript and a table become conversations of the right contact."""

import json

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

PEOPLE = [
    {"kind": "organization", "id": "acme", "name": "Acme", "contactInsightsEnabled": True},
    {
        "kind": "agent",
        "org": "acme",
        "id": "ines",
        "name": "Inès Roy",
        "email": "ines@acme.example",
        "licences": ["AI_ASSIST_PRO"],
    },
    {"kind": "line", "org": "acme", "id": "l1", "name": "Support", "phoneNumber": "+33199001299"},
]
CHAT = (
    "14/02/26, 09:00 - Messages and calls are end-to-end encrypted.\n"
    "14/02/26, 09:01 - Ana Petit: Bonjour, ma chaudière fuit\n"
    "14/02/26, 09:02 - Team: Nous passons demain\n"
)
CALL = {
    "language": "fr",
    "segments": [
        {"start": 0.0, "end": 2.0, "text": " Bonjour Ana.", "speaker": "SPEAKER_00"},
        {"start": 2.0, "end": 5.0, "text": " La fuite est réparée ?", "speaker": "SPEAKER_01"},
    ],
}
OF_A_CHAT = ("--org", "acme", "--line", "l1", "--phone", "06 39 98 01 12", "--me", "team")
OF_A_CALL = ("--org", "acme", "--line", "l1", "--phone", "+33639980112", "--direction", "inbound")


@pytest.fixture
def run(command, tmp_path):
    """On a database with an organization, an agent and a line."""
    (tmp_path / "people.jsonl").write_text("\n".join(map(json.dumps, PEOPLE)))
    assert command("import", "people.jsonl")[:2] == (0, "3 lines loaded, 0 refused")
    return command


@pytest.fixture
def exported(run):
    def reading(kind):
        _, out, _ = run("export")
        return [one for one in map(json.loads, out.splitlines()) if one["kind"] == kind]

    return reading


def test_a_chat_and_a_call_of_one_number_are_of_one_contact(run, exported, tmp_path):
    (tmp_path / "chat.txt").write_text(CHAT)
    (tmp_path / "call.json").write_text(json.dumps(CALL))
    chat = ("import", "chat.txt", "--from", "whatsapp", *OF_A_CHAT, "--time-zone", "Europe/Paris")
    call = (
        "import",
        "call.json",
        "--from",
        "whisper",
        *OF_A_CALL,
        "--at",
        "2026-02-16T10:00:00+01:00",
    )

    assert run(*chat, "--agent", "ines@acme.example") == (0, "4 lines loaded, 0 refused", "")
    assert run(*call, "--agent-speaker", "SPEAKER_00") == (0, "1 lines loaded, 0 refused", "")

    (contact,) = exported("contact")
    assert (contact["name"], contact["phoneNumbers"]) == ("Ana Petit", ["+33639980112"])
    (conversation,) = exported("conversation")
    assert (conversation["contact"], conversation["line"]) == (contact["id"], "l1")
    told = [
        (one["channel"], one["direction"], one.get("agent"), one["occurredAt"])
        for one in sorted(exported("interaction"), key=lambda one: one["occurredAt"])
    ]
    assert told == [
        ("WHATSAPP", "INBOUND", None, "2026-02-14T08:01:00Z"),
        ("WHATSAPP", "OUTBOUND", "ines", "2026-02-14T08:02:00Z"),
        ("CALL", "INBOUND", None, "2026-02-16T09:00:00Z"),
    ]


def test_a_later_chat_only_adds_to_the_one_that_is_in(run, exported, tmp_path):
    chat = ("import", "chat.txt", "--from", "whatsapp", *OF_A_CHAT, "--time-zone", "Europe/Paris")
    (tmp_path / "chat.txt").write_text(CHAT)
    run(*chat)
    first = exported("interaction")
    (tmp_path / "chat.txt").write_text(f"{CHAT}14/02/26, 09:03 - Ana Petit: Merci\n")

    assert run(*chat) == (0, "3 lines loaded, 0 refused", "")

    later = exported("interaction")
    assert [one for one in later if one in first] == first
    assert len(later) == 3


def test_words_that_were_made_up_are_counted(run, tmp_path):
    made_up = {"text": "Thank you.", "no_speech_prob": 0.9, "avg_logprob": -2, "start": 6, "end": 7}
    (tmp_path / "call.json").write_text(json.dumps({"segments": [*CALL["segments"], made_up]}))
    call = ("import", "call.json", "--from", "whisper", *OF_A_CALL)

    _, _, told = run(*call, "--at", "2026-02-16T10:00:00+01:00")

    assert told == "1 segment was dropped, which the recogniser made up during silence"


def test_rows_that_cannot_be_read_are_told_by_their_line_and_the_others_are_in(
    run, exported, tmp_path
):
    (tmp_path / "calls.csv").write_text(
        "time,phone,direction,text,agent\n"
        "2026-02-14 09:01,0639980112,in,Hello,\n"
        "2026-02-14 09:02,3.36E+10,in,Hello,\n"
        "2026-02-14 09:03,0639980112,in,Hello,nobody\n"
    )
    table = ("import", "calls.csv", "--from", "csv", "--org", "acme", "--line", "l1")

    status, out, told = run(*table, "--channel", "sms", "--time-zone", "Europe/Paris")

    assert (status, out) == (1, "3 lines loaded, 2 refused")
    assert told.splitlines() == [
        "line 3: the phone '3.36E+10' was changed by a spreadsheet; format the column as text",
        "line 4: there is no agent 'nobody' in organization 'acme'; it must come on an earlier line",
    ]
    assert len(exported("interaction")) == 1


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            ("--from", "whatsapp", "--org", "acme"),
            "cannot import chat.txt: --from whatsapp needs --line, --time-zone",
        ),
        (
            ("--from", "csv", "--org", "acme", "--line", "l1", "--me", "x"),
            "cannot import chat.txt: --me says nothing about a file from csv",
        ),
        (
            ("--from", "whatsapp", "--org", "acme", "--line", "l9", "--time-zone", "UTC"),
            "cannot import chat.txt: there is no line 'l9' in organization 'acme'",
        ),
        (
            (
                "--from",
                "whatsapp",
                "--org",
                "acme",
                "--line",
                "l1",
                "--time-zone",
                "UTC",
                "--me",
                "Team",
            ),
            "cannot import chat.txt: it does not tell the contact's number; say it with --phone",
        ),
        (
            (
                "--from",
                "whatsapp",
                *OF_A_CHAT[:4],
                "--phone",
                "12",
                "--me",
                "Team",
                "--time-zone",
                "UTC",
            ),
            "the number '12' is too short or too long for a phone number",
        ),
        (
            ("--from", "whisper", *OF_A_CALL, "--at", "2026-02-16T10:00:00+01:00"),
            "cannot import chat.txt: it is not JSON",
        ),
        (("--from", "csv", "--org", "acme", "--line", "l1"), "it has no column 'time'"),
        (("--org", "acme"), "say what wrote it with --from whatsapp, whisper or csv"),
        (
            ("--from", "csv", "--org", "acme", "--line", "l1", "--from-line", "2"),
            "--from-line is for files in the import format",
        ),
    ],
)
def test_a_refusal_says_in_one_line_what_to_do_and_nothing_is_saved(
    run, exported, tmp_path, arguments, reason
):
    (tmp_path / "chat.txt").write_text(CHAT)

    status, out, told = run("import", "chat.txt", *arguments)

    assert (status, out) == (1, "")
    assert told.startswith("contact-insights: ")
    assert reason in told
    assert "\n" not in told
    assert exported("interaction") == []


def test_a_file_that_does_not_exist_is_named(run):
    arguments = ("--from", "csv", "--org", "acme", "--line", "l1")

    assert run("import", "no.csv", *arguments) == (
        1,
        "",
        "contact-insights: cannot read no.csv: No such file or directory",
    )
