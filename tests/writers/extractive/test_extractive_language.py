"""Everything that the built-in writer shows is in one language, also its fixed words (R15)."""

import re

import pytest

from domain.reading.language_vote import voted_language
from tests.builders import ago, brief, call, sms, voicemail
from tests.judging import accepted
from tests.writers.stories import (
    STORIES,
    called,
    everything_in,
    next_action_of,
    spoken,
    statements_of,
    summary_of,
    written,
    written_about,
)
from writers.words import language_name, phrases_in

POLISH = (
    "Mój bojler cieknie od niedzieli i podłoga w kuchni jest mokra.",
    "Jaki to model bojlera?",
    "Calora 300, kupiliśmy ten bojler dwa lata temu.",
)
SHORT = {
    "en": "My lamp flickers since yesterday.",
    "fr": "Ma lampe clignote depuis hier soir.",
    "de": "Meine Lampe flackert seit gestern.",
    "es": "Mi lámpara parpadea desde ayer.",
    "it": "La mia lampada lampeggia da ieri.",
    "pt": "A minha lâmpada pisca desde ontem.",
    "nl": "Mijn lamp knippert sinds gisteren.",
    "sv": "Min lampa flimrar sedan i går.",
}
PAIRS = [(own, other) for own in STORIES for other in STORIES if own != other]


def told_in(language, own="i1", **values):
    """A call in this language, which ends with a promise and a question."""
    story = STORIES[language]
    endings = (story.promise, story.question, story.undated_promise, story.farewell)
    said = spoken(*called(story, *endings), language=language)
    return call(own, transcript=said, **values)


@pytest.mark.parametrize("language", STORIES)
async def test_everything_is_in_the_language_of_the_brief(language):
    """R15"""
    passages = await written_about(told_in(language), language=language)

    assert {voted_language(one.text) for one in passages} <= {language, None}
    assert voted_language(" ".join(one.text for one in passages)) in {None, language}


@pytest.mark.parametrize(("language", "other"), PAIRS)
async def test_a_call_in_another_language_is_told_of_but_not_quoted(language, other):
    """R15"""
    foreign = told_in(other, "i1", occurred_at=ago(days=1))
    about = brief(told_in(language, "i2"), foreign, language=language)
    passages = await written(about)
    assert [one for one in passages if accepted(one, about) is None] == []

    (fact,) = (one.text for one in statements_of(passages) if one.source_ids == ("i1",))
    assert language_name(other, within=language) in fact
    assert [word for word in STORIES[other].matter if word in fact] == []
    assert voted_language(" ".join(one.text for one in passages)) in {None, language}


@pytest.mark.parametrize(("language", "other"), PAIRS)
async def test_a_message_in_another_language_is_to_be_read_first(language, other):
    """R15"""
    message = sms("i2", text=f"{STORIES[other].opening} {STORIES[other].message}")
    passages = await written_about(
        message, told_in(language, occurred_at=ago(days=1)), language=language
    )

    action = next_action_of(passages)
    assert action.text.startswith(phrases_in(language).read_foreign.partition("{")[0])
    assert language_name(other, within=language) in action.text
    assert [word for word in STORIES[other].matter if word in summary_of(passages)] == []


@pytest.mark.parametrize("language", STORIES)
async def test_a_message_too_short_to_tell_its_language_is_quoted(language):
    """R15"""
    message = voicemail("i1", said=SHORT[language], language=language)
    passages = await written_about(message, language=language)

    assert SHORT[language].rstrip(".") in next_action_of(passages).text


async def test_what_is_said_in_another_language_within_a_call_is_not_quoted():
    """R15"""
    story = STORIES["en"]
    aside = "Perdone, no entiendo lo que me dice, es que mi marido no está en casa y yo no hablo inglés."
    said = spoken(story.opening, "Which model is it?", aside, story.promise)
    passages = await written_about(call(transcript=said))

    shown = " ".join(one.text for one in passages)
    assert "marido" not in shown
    assert "boiler" in shown


async def test_a_language_that_is_not_known_keeps_its_own_text_with_english_fixed_words():
    """R15"""
    said = spoken(*POLISH, language="pl")
    passages = await written_about(call(transcript=said), language="pl")

    assert POLISH[0] in summary_of(passages)
    quoted = re.findall("\u201c([^\u201d]+)\u201d", summary_of(passages))
    assert quoted
    assert set(quoted) <= set(POLISH)
    assert next_action_of(passages).text == (
        "Read the latest interaction before going on (November 20, 2026, in Polish)."
    )


async def test_a_question_left_open_in_a_language_that_is_not_known_is_quoted_within_english_words():
    """R15"""
    question = "Kiedy przyjdzie technik od bojlera?"
    about = brief(call(transcript=spoken(*POLISH[:2], question, language="pl")), language="pl")
    action = next_action_of(await written(about))

    assert action.text == (
        f"Answer the contact's open question. Marie Petit (Nov 20): \u201c{question}\u201d"
    )
    assert accepted(action, about) is not None


ELSEWHERE = {
    "fi": (
        "Kattilani vuotaa sunnuntaista lähtien.",
        "Mikä malli se on?",
        "Milloin asentaja tulee?",
    ),
    "ru": ("Мой котёл течёт уже третий день.", "Какая это модель?", "Когда придёт мастер?"),
    "ar": (
        "الغلاية تسرب الماء منذ يوم الأحد.",
        "ما هو الطراز؟",
        "متى يأتي الفني؟",
    ),
    "ko": ("일요일부터 보일러가 새고 있어요.", "어떤 모델인가요?", "기술자는 언제 오나요?"),
    "zh": ("我的锅炉从星期天开始漏水。", "请问是什么型号\uff1f", "技术员什么时候来\uff1f"),
    "ja": (
        "日曜日からボイラーの水が漏れています。",
        "機種はどれですか\uff1f",
        "技術者はいつ来ますか\uff1f",
    ),
}


@pytest.mark.parametrize("language", ELSEWHERE)
async def test_in_whatever_script_it_is_written(language):
    """R15"""
    opening, asked, question = ELSEWHERE[language]
    about = brief(
        call(transcript=spoken(opening, asked, question, language=language)), language=language
    )
    passages = await written(about)

    assert opening in summary_of(passages)
    shown = question.replace("\uff1f", "?")
    assert f"\u201c{shown}\u201d" in next_action_of(passages).text
    assert [one for one in passages if accepted(one, about) is None] == []


async def test_without_spaces_and_marks_it_is_cut_to_what_can_be_shown():
    """R15"""
    text = "日曜日からボイラーの水が漏れていて台所の床が濡れています" * 40
    about = brief(call(said=text, language="ja"), language="ja")
    passages = await written(about)

    assert text[:100] in everything_in(passages)
    assert None not in [accepted(one, about) for one in passages]


async def test_regional_variants_are_one_language():
    """R15"""
    said = spoken("My lamp flickers.", "I'll send a new one on Friday.", language="en-GB")
    passages = await written_about(call(transcript=said), language="en")

    assert "My lamp flickers." in everything_in(passages)
