"""What to do next, from what was asked, promised or left without an answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from domain.interaction import Channel, InteractionDirection
from writers.cues import cues_of
from writers.passages import Exchange, Sentence
from writers.shortening import shortened
from writers.words import date_in, language_name, phrases_in

_QUOTED_WORDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExchange:
    """An exchange with what was said in it; `foreign` is its language where that is not the brief's."""

    exchange: Exchange
    sentences: Sequence[Sentence]
    foreign: str | None


def next_action(brief: Brief, read: Sequence[ReadExchange]) -> DraftPassage:
    """One passage, always: an honest "nothing open" where nothing is.

    Unanswered message or voicemail, then from the newest exchange backwards: what an agent promised, what the
    contact asked for, what the contact promised, and a question that nobody answered.
    """
    phrases = phrases_in(brief.language)
    newest = read[0]
    if newest.foreign:
        text = phrases.read_foreign.format(
            date=date_in(brief.language, newest.exchange.newest.interaction.occurred_at),
            language=language_name(newest.foreign, within=brief.language),
        )
        return _passage(text, newest.exchange.newest.interaction.id)
    if _awaits_answer(newest.exchange) and (
        telling := _most_telling(newest.sentences, brief.language)
    ):
        voicemail = newest.exchange.newest.interaction.channel is Channel.VOICEMAIL
        return _quoting(
            phrases.reply_to_voicemail if voicemail else phrases.reply_to_message,
            telling,
            brief.language,
        )
    for one in read:
        if one.foreign:
            continue
        cues = cues_of(brief.language)
        if any(cues.settled.search(sentence.text) for sentence in one.sentences[-4:]):
            break
        if found := _open_in(one.sentences, brief.language):
            template, sentence = found
            return _quoting(template, sentence, brief.language)
    return _passage(phrases.nothing_open, newest.exchange.newest.interaction.id)


def _awaits_answer(exchange: Exchange) -> bool:
    newest = exchange.newest.interaction
    return newest.channel is not Channel.CALL and newest.direction is InteractionDirection.INBOUND


def _most_telling(sentences: Sequence[Sentence], language: str) -> Sentence | None:
    cues = cues_of(language)
    last_by_agent = max((i for i, one in enumerate(sentences) if not one.is_by_contact), default=-1)
    waiting = sentences[last_by_agent + 1 :]
    for fits in (cues.asks, lambda text: text.endswith("?")):
        for sentence in reversed(waiting):
            if fits(sentence.text):
                return sentence
    return max(waiting, key=lambda sentence: len(sentence.text), default=None)


def _open_in(sentences: Sequence[Sentence], language: str) -> tuple[str, Sentence] | None:
    cues = cues_of(language)
    phrases = phrases_in(language)
    backwards = list(reversed(sentences))
    for sentence in backwards:
        if not sentence.is_by_contact and cues.promises(sentence.text):
            return phrases.agent_promised, sentence
    for sentence in backwards:
        if sentence.is_by_contact and cues.asks(sentence.text):
            return phrases.contact_asked, sentence
    for sentence in backwards:
        if sentence.is_by_contact and cues.promises(sentence.text):
            return phrases.contact_promised, sentence
    last_turn = sentences[-1].turn if sentences else 0
    for sentence in backwards:
        if sentence.is_by_contact and sentence.text.endswith("?") and sentence.turn == last_turn:
            return phrases.open_question, sentence
    return None


def _quoting(template: str, sentence: Sentence, language: str) -> DraftPassage:
    quote = phrases_in(language).quote.format(text=shortened(sentence.text, words=_QUOTED_WORDS))
    text = template.format(date=date_in(language, sentence.source.occurred_at), quote=quote)
    return _passage(text, sentence.source.id)


def _passage(text: str, source_id: str) -> DraftPassage:
    return DraftPassage(part=DraftPart.NEXT_ACTION, text=text, source_ids=(source_id,))
