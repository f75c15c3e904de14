"""What to do next, from what was asked, promised or left without an answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from domain.interaction import Channel, InteractionDirection
from writers.cues import Cues, cues_of
from writers.language import Phrases
from writers.passages import Exchange, Sentence, Speech, is_fit_to_show
from writers.shortening import shortened
from writers.words import date_in, language_name, phrases_in

_QUOTED_WORDS = 30
_CLOSING_SENTENCES = 4

_Matter = tuple[str, Sentence]
"""A template with what it quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExchange:
    """An exchange with what was said in it; `foreign` is its language where that is not the brief's."""

    exchange: Exchange
    speech: Speech
    foreign: str | None


def next_action(brief: Brief, read: Sequence[ReadExchange]) -> DraftPassage:
    """One passage, always: an honest "nothing open" where nothing is.

    First what the contact wrote or left as a voicemail and nobody answered; then, in the newest exchange that leaves
    anything open, what an agent promised, what the contact asked for, a question without an answer, and what the
    contact was going to do. Where the contact says that all is settled, nothing older is open.
    """
    phrases = phrases_in(brief.language)
    newest = read[0].exchange.newest.interaction
    if read[0].foreign:
        text = phrases.read_foreign.format(
            date=date_in(brief.language, newest.occurred_at),
            language=language_name(read[0].foreign, within=brief.language),
        )
        return _passage(text, newest.id)
    for template, sentence in _open_matters(brief, read):
        action = _quoting(template, sentence, brief.language)
        if is_fit_to_show(action.text, brief.language):
            return action
    return _passage(phrases.nothing_open, newest.id)


def _open_matters(brief: Brief, read: Sequence[ReadExchange]) -> Iterator[_Matter]:
    """The most pressing first."""
    phrases = phrases_in(brief.language)
    cues = cues_of(brief.language)
    for one in takewhile(_awaits_answer, read):
        if _is_settled(one.speech, cues):
            return
        if waiting := _most_telling(one.speech.sentences, cues):
            voicemail = one.exchange.newest.interaction.channel is Channel.VOICEMAIL
            yield phrases.reply_to_voicemail if voicemail else phrases.reply_to_message, waiting
    for one in read:
        if _is_settled(one.speech, cues):
            return
        yield from _left_open(one.speech, cues, phrases)


def _left_open(speech: Speech, cues: Cues, phrases: Phrases) -> Iterator[_Matter]:
    """Of each kind the newest first; a request that an agent said yes to is a promise."""
    backwards = speech.sentences[::-1]
    by_contact = [one for one in backwards if one.is_by_contact]
    asked = [one for one in by_contact if cues.asks(one.text)]
    granted = [one for one in asked if one.turn + 1 in speech.assents]
    promised = [one for one in backwards if not one.is_by_contact and cues.promises(one.text)]
    for one in sorted([*granted, *promised], key=lambda one: one.turn, reverse=True):
        yield phrases.agent_promised, one
    for one in asked:
        if not _is_answered(one, speech, cues):
            yield phrases.contact_asked, one
    for one in by_contact:
        if cues.is_question(one.text) and one.turn == speech.sentences[-1].turn:
            yield phrases.open_question, one
    for one in by_contact:
        if cues.promises(one.text) and one.turn == by_contact[0].turn:
            yield phrases.contact_promised, one


def _awaits_answer(one: ReadExchange) -> bool:
    newest = one.exchange.newest.interaction
    return newest.channel is not Channel.CALL and newest.direction is InteractionDirection.INBOUND


def _is_settled(speech: Speech, cues: Cues) -> bool:
    return any(cues.settles(sentence.text) for sentence in speech.sentences[-_CLOSING_SENTENCES:])


def _is_answered(question: Sentence, speech: Speech, cues: Cues) -> bool:
    """Whether the next turn tells something; a request that is no question is not done by talking."""
    return cues.is_question(question.text) and any(
        one.turn == question.turn + 1 and not cues.is_question(one.text) for one in speech.sentences
    )


def _most_telling(sentences: Sequence[Sentence], cues: Cues) -> Sentence | None:
    """Of what came after the agent's last message: what asks, else a question, else the longest."""
    waiting = list(takewhile(lambda sentence: sentence.is_by_contact, reversed(sentences)))
    for sentence in waiting:
        if cues.asks(sentence.text):
            return sentence
    for sentence in waiting:
        if cues.is_question(sentence.text):
            return sentence
    return max(waiting, key=lambda sentence: len(sentence.text), default=None)


def _quoting(template: str, sentence: Sentence, language: str) -> DraftPassage:
    quote = phrases_in(language).quote.format(text=shortened(sentence.text, words=_QUOTED_WORDS))
    text = template.format(date=date_in(language, sentence.source.occurred_at), quote=quote)
    return _passage(text, sentence.source.id)


def _passage(text: str, source_id: str) -> DraftPassage:
    return DraftPassage(part=DraftPart.NEXT_ACTION, text=text, source_ids=(source_id,))
