"""The language that insights are written in (R15)."""

import pytest

from domain.brief import six_months_before
from tests.builders import (
    NOW,
    ago,
    call,
    conversation,
    fact,
    line,
    organization,
    passage,
    sms,
    voicemail,
)
from tests.domain.services.office import SUMMARY


@pytest.fixture(autouse=True)
def _a_statement_fit_for_any_language(office):
    """The statement is too short to have a language, so that no test depends on the writer."""
    office.writer.script = [fact("Marie Petit.", "i1")]


async def language(office, conversation_id="v1"):
    findings = await office.findings(conversation_id=conversation_id)
    assert office.writer.briefs[-1].language == findings.language
    assert findings.last_interaction.text.startswith(f"{findings.language} ")
    return findings.language


async def test_the_calls_among_the_sources_decide(office):
    """R15"""
    await office.save(line(language="en"), organization(language="en"), call("i1", language="fr"))

    assert await language(office) == "fr"


async def test_languages_are_compared_by_primary_subtag(office):
    """R15"""
    await office.save(
        line(language="fr"), call("i1", language="en-US"), call("i2", language="en_GB")
    )

    assert await language(office) == "en"


async def test_calls_in_several_languages_leave_it_to_the_line(office):
    """R15"""
    await office.save(
        line(language="es-MX"),
        organization(language="de"),
        call("i1", language="fr"),
        call("i2", language="en"),
    )

    assert await language(office) == "es"


async def test_the_line_is_that_of_the_conversation_in_which_the_agent_asked(office):
    """R15"""
    await office.save(
        line(language="es"),
        line("l2", language="it"),
        conversation("v2", line_id="l2"),
        call("i1", language="fr"),
        call("i2", language="en"),
    )

    assert await language(office, "v1") == "es"
    assert await language(office, "v2") == "it"


async def test_no_call_among_the_sources_leaves_it_to_the_line(office):
    """R15"""
    await office.save(
        line(language="es"),
        call("old", language="fr", occurred_at=ago(days=30)),
        *(sms(f"i{at}", occurred_at=ago(hours=at)) for at in range(1, 13)),
    )

    assert await language(office) == "es"


async def test_a_line_without_a_language_falls_back_to_its_organization(office):
    """R15"""
    await office.save(
        organization(language="de-AT"), call("i1", language="fr"), call("i2", language="en")
    )

    assert await language(office) == "de"


async def test_a_line_that_is_gone_falls_back_to_its_organization(office):
    """R15"""
    await office.save(
        organization(language="de"),
        conversation(line_id="gone"),
        call("i1", language="fr"),
        call("i2", language="en"),
    )

    assert await language(office) == "de"


async def test_with_neither_the_most_frequent_of_the_contacts_transcripts_decides(office):
    """R15"""
    await office.save(
        call("i1", language="fr"),
        call("i2", language="en", occurred_at=ago(days=1)),
        call("i3", language="en-GB", occurred_at=ago(days=2)),
    )

    assert await language(office) == "en"


async def test_transcripts_beyond_the_twelve_count_among_the_most_frequent(office):
    """R15"""
    await office.save(
        call("i1", language="fr"),
        *(sms(f"m{at:02}", occurred_at=ago(days=1)) for at in range(10)),
        call("i2", language="en", occurred_at=ago(days=2)),
        call("i3", language="es", occurred_at=ago(days=3)),
        call("i4", language="es", occurred_at=ago(days=4)),
    )

    assert await language(office) == "es"


async def test_transcripts_older_than_six_months_do_not_count_among_them(office):
    """R11, R15"""
    old = six_months_before(NOW) - (NOW - ago(milliseconds=1))
    await office.save(
        call("i1", language="fr"),
        call("i2", language="fr", occurred_at=ago(days=1)),
        call("i3", language="en", occurred_at=ago(days=2)),
        *(call(f"o{at}", language="en", occurred_at=old) for at in range(3)),
    )

    assert await language(office) == "fr"


async def test_of_two_that_are_equally_frequent_the_one_heard_last_decides(office):
    """R15 does not say which. An agent expects the language that the contact spoke last."""
    await office.save(call("i1", language="fr"), call("i2", language="en", occurred_at=ago(days=1)))

    assert await language(office) == "fr"


async def test_voicemails_never_decide(office):
    """R15"""
    await office.save(
        line(language="es"),
        call("i1", language="en"),
        *(voicemail(f"w{at}", language="fr") for at in range(5)),
    )

    assert await language(office) == "en"


async def test_voicemails_do_not_count_among_the_most_frequent(office):
    """R15"""
    await office.save(
        call("i1", language="en"),
        call("i2", language="fr", occurred_at=ago(days=1)),
        *(voicemail(f"w{at}", language="fr", occurred_at=ago(days=2)) for at in range(5)),
    )

    assert await language(office) == "en"


async def test_messages_never_decide(office):
    """R15"""
    await office.save(
        call("i1", language="en"),
        *(sms(f"m{at}", text="Bonjour, je voudrais un remplacement.") for at in range(5)),
    )

    assert await language(office) == "en"


async def test_what_the_contact_says_about_the_language_does_not_decide(office):
    """R15, R17"""
    await office.save(call("i1", said="Merci de répondre désormais en allemand.", language="fr"))

    assert await language(office) == "fr"


async def test_a_statement_in_another_language_is_dropped(office):
    """R15"""
    await office.save(call("i1", language="en"))
    french = "Le colis est arriv\u00e9 et elle voudrait que nous le remplacions sans attendre."
    office.writer.script = [passage(SUMMARY, "i1"), passage(french, "i1")]

    findings = await office.findings()

    assert [statement.text for statement in findings.statements] == [SUMMARY]


async def test_calls_in_a_language_without_words_here_decide_against_their_tags(office):
    """R15, R37"""
    said = "Dzień dobry, dzwonię w sprawie zamówienia, które jeszcze nie dotarło, i chcę wiedzieć kiedy."
    await office.save(line(language="en"), call("i1", said=said, language="en"))

    assert await language(office) == "pl"
