"""Measures how often a text in the insights' language is refused, and how often one in another language is accepted
(R37).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bench.writing.dialogues import History
from bench.writing.sets import DialogueSet
from bench.writing.statements import OTHERS, OWN, lines_in
from domain.brief import Brief
from domain.grounding.own_words import LEAST_WORDS, is_in_its_language, own_words
from domain.language_teller import LanguageTeller

LANGUAGES = tuple(OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """Of `own` texts, `refused` were refused. Of `foreign` judgements, `accepted` were accepted."""

    own: int
    refused: int
    foreign: int
    accepted: int


def verdicts_on(dialogues: DialogueSet, teller: LanguageTeller) -> Verdicts:
    """Judges each turn and each human summary as if it were a statement in its own and in each other language."""
    texts = [
        (text, history.brief) for history in dialogues.histories for text in _texts_of(history)
    ]
    return _verdicts(texts, _in_others(texts, dialogues.language), teller)


def verdicts_on_statements(about: Brief, teller: LanguageTeller) -> Verdicts:
    """Judges each statement of the bench in its own language, and in each known language that is not its own."""
    own = [
        (text, replace(about, language=language))
        for language, statements in OWN.items()
        for text in lines_in(statements)
    ]
    others = [
        (text, replace(about, language=language))
        for spoken, statements in {**OWN, **OTHERS}.items()
        for text in lines_in(statements)
        for language in LANGUAGES
        if language != spoken
    ]
    return _verdicts(own, others, teller)


def _verdicts(
    own: Iterable[tuple[str, Brief]], others: Iterable[tuple[str, Brief]], teller: LanguageTeller
) -> Verdicts:
    first = [is_in_its_language(*one, teller) for one in own if _is_judged(*one)]
    second = [is_in_its_language(*one, teller) for one in others if _is_judged(*one)]
    return Verdicts(
        own=len(first),
        refused=first.count(False),
        foreign=len(second),
        accepted=second.count(True),
    )


def _in_others(texts: Sequence[tuple[str, Brief]], spoken: str) -> Iterator[tuple[str, Brief]]:
    for text, about in texts:
        for language in LANGUAGES:
            if language != spoken:
                yield text, replace(about, language=language)


def _is_judged(text: str, about: Brief) -> bool:
    return len(own_words(text, about)) >= LEAST_WORDS


def _texts_of(history: History) -> Iterator[str]:
    for dialogue in history.dialogues:
        yield from (turn.text for turn in dialogue.source.said.matter)
        yield from dialogue.references
