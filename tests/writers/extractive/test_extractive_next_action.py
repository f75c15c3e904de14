"""The next action of the built-in writer: from what was promised, asked or not answered (R14)."""

import pytest

from domain.draft import DraftPart
from tests.builders import ago, brief, call, sms, voicemail, whatsapp
from tests.judging import accepted
from tests.writers.stories import (
    STORIES,
    action_after,
    called,
    next_action_of,
    nothing_open,
    spoken,
    template,
    written_about,
)
from writers.words import short_date_in


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize(
    ("endings", "kind", "quoted"),
    [
        (("promise", "farewell"), "agent_promised", "promise"),
        (("promise", "request"), "agent_promised", "promise"),
        (("", "request"), "contact_asked", "request"),
        (("", "question"), "open_question", "question"),
    ],
)
async def test_the_most_pressing_is_quoted_in_each_language(language, endings, kind, quoted):
    """R14"""
    story = STORIES[language]
    said = called(story, *(getattr(story, one, "") for one in endings))
    action = await action_after(*said, language=language)

    assert action.text.startswith(template(kind, language))
    assert getattr(story, quoted) in action.text
    assert short_date_in(language, ago(hours=1).date()) in action.text
    assert action.source_ids == ("i1",)


@pytest.mark.parametrize("language", STORIES)
async def test_the_day_of_a_promise_comes_along_from_the_sentence_beside_it(language):
    """R14"""
    story = STORIES[language]
    said = called(story, f"{story.dated_promise} {story.undated_promise}", story.farewell)
    action = await action_after(*said, language=language)

    assert story.dated_promise.rstrip(".") in action.text
    assert story.day in action.text


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("leave", [sms, whatsapp], ids=["sms", "whatsapp"])
async def test_an_unanswered_message_comes_before_what_was_promised_earlier(language, leave):
    """R14"""
    story = STORIES[language]
    said = spoken(*called(story, story.promise, story.farewell), language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(hours=3))
    passages = await written_about(leave("i2", text=story.message), earlier, language=language)

    action = next_action_of(passages)
    assert action.text.startswith(template("reply_to_message", language))
    assert story.message in action.text
    assert action.source_ids == ("i2",)


@pytest.mark.parametrize("language", STORIES)
async def test_what_is_overdue_comes_before_an_unanswered_message(language):
    """R32, R33"""
    story = STORIES[language]
    said = spoken(*called(story, story.promise, story.farewell), language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(days=3))
    message = sms("i2", text=story.message)
    action, *others = (
        one
        for one in await written_about(message, earlier, language=language)
        if one.part is not DraftPart.STATEMENT
    )

    assert action.text.startswith(template("promise_due", language))
    assert action.source_ids == ("i1",)
    assert [one.source_ids for one in others] == [("i1",), ("i2",)]


async def test_what_is_due_today_is_not_overdue_and_comes_after_an_unanswered_message():
    """R32, R33"""
    story = STORIES["en"]
    said = spoken(*called(story, "I'll send a technician tomorrow at nine.", story.farewell))
    yesterday = call("i1", transcript=said, occurred_at=ago(days=1))
    action, *others = (
        one
        for one in await written_about(sms("i2", text=story.message), yesterday)
        if one.part is not DraftPart.STATEMENT
    )

    assert action.source_ids == ("i2",)
    promised = next(one for one in others if one.source_ids == ("i1",))
    assert "(due " in promised.text
    assert "overdue" not in promised.text


@pytest.mark.parametrize("language", STORIES)
async def test_an_unanswered_voicemail_is_to_be_answered(language):
    """R14"""
    story = STORIES[language]
    left = voicemail("i1", said=story.message, language=language)
    action = next_action_of(await written_about(left, language=language))

    assert action.text.startswith(template("reply_to_voicemail", language))
    assert story.message in action.text


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("ending", ["settled", "farewell"])
async def test_where_nothing_is_open_it_says_so(language, ending):
    """R14"""
    story = STORIES[language]
    said = called(story, "", getattr(story, ending))
    action = await action_after(*said, language=language)

    assert action.text == nothing_open(language)
    assert action.source_ids == ("i1",)


@pytest.mark.parametrize("language", STORIES)
async def test_what_is_settled_later_leaves_nothing_older_open(language):
    """R14"""
    story = STORIES[language]
    said = spoken(*called(story, story.promise, story.farewell), language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(days=3))
    passages = await written_about(sms("i2", text=story.settled), earlier, language=language)

    assert next_action_of(passages).text == nothing_open(language)


async def test_every_next_action_is_accepted():
    """R16"""
    for language, story in STORIES.items():
        for ending in (story.promise, story.request, story.question, story.settled):
            said = spoken(*called(story, "", ending), language=language)
            about = brief(call(transcript=said), language=language)
            assert accepted(
                next_action_of(await written_about(call(transcript=said), language=language)), about
            )
