"""Checks that a statement claims only what its quotes say was done (R30)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.draft import DraftPart
from domain.grounding.telling_words import telling_words
from domain.insights import Quote
from domain.interaction import Speaker
from domain.languages.known import worded_language
from domain.languages.patterns import whole_words

_SENTENCE = re.compile(r"[^.!?\u2026]+[.!?\u2026]*")
_CLAUSE = re.compile(r"[^,;:.!?\u2026]+")
_WORDS_BEFORE_A_CLAUSE = 3
_WORDS_DENIED = 2
_WORDS_OF_A_BEGINNING = 3
_LEAST_DENIED_CHARACTERS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claims:
    asked: re.Pattern[str]
    promised: re.Pattern[str]
    completed: re.Pattern[str]
    told: re.Pattern[str]
    reported: re.Pattern[str]
    done: re.Pattern[str]
    to_come: re.Pattern[str]
    denied: re.Pattern[str]
    lacking: re.Pattern[str]
    grave: re.Pattern[str]
    checks: re.Pattern[str]
    commitment: re.Pattern[str]


def claims_what_was_said(text: str, part: DraftPart, quotes: Sequence[Quote], tag: str) -> bool:
    """Whether the statement claims no more than the quotes say. It must not turn a question into a promise, a promise
    into a completed deed, or a completed deed into a future one. It must not deny something that was not denied, or
    report a threat that nobody made. `tag` is the language of the text and of the quotes.
    """
    told, said = _plain(text), [_plain(quote.text) for quote in quotes]
    words = _claims_in(tag)
    return (
        _keeps_questions(told, said, words, part)
        and (_only_checks(told, words, part) or _keeps_promises(told, quotes, words))
        and _keeps_deeds(told, said, words)
        and _denies_alike(told, said, words, tag)
        and not (words.grave.search(told) and not any(map(words.grave.search, said)))
    )


def leaves_it_to_the_contact(text: str, quotes: Sequence[Quote], tag: str) -> bool:
    """False if all quotes are promises of the contact and the next action does more than wait for the contact."""
    words = _claims_in(tag)
    are_promises = all(
        quote.speaker is Speaker.CONTACT
        and words.commitment.search(quote.text)
        and not words.asked.search(_plain(quote.text))
        and "?" not in quote.text
        for quote in quotes
    )
    return not are_promises or words.checks.search(_plain(text)) is not None


def _keeps_questions(told: str, said: Sequence[str], words: _Claims, part: DraftPart) -> bool:
    """False if the quotes hold only questions and the statement says that something was promised, done or told."""
    asserted = [one for text in said for one in _SENTENCE.findall(text) if _says(one)]
    if asserted:
        return True
    if words.promised.search(told) and not words.asked.search(told):
        return False
    return part is DraftPart.NEXT_ACTION or "?" in told or words.asked.search(told) is not None


def _says(sentence: str) -> bool:
    return not sentence.rstrip().endswith("?") and any(map(str.isalpha, sentence))


def _only_checks(told: str, words: _Claims, part: DraftPart) -> bool:
    begins = " ".join(told.split()[:_WORDS_OF_A_BEGINNING])
    return part is DraftPart.NEXT_ACTION and words.checks.search(begins) is not None


def _keeps_promises(told: str, quotes: Sequence[Quote], words: _Claims) -> bool:
    """False if the statement says that something was done, although a quote only promises it, or although a quoted
    agent did not say so.
    """
    if not _tells_deed(told, words) or any(_is_done(_plain(one.text), words) for one in quotes):
        return True
    return not any(
        one.speaker is not Speaker.CONTACT or words.commitment.search(one.text) for one in quotes
    )


def _keeps_deeds(told: str, said: Sequence[str], words: _Claims) -> bool:
    """False if the statement says that something is still to be done, although the quotes say that it was done."""
    if not words.to_come.search(told) or not any(_is_done(one, words) for one in said):
        return True
    still = (words.to_come, words.commitment, words.asked, words.denied)
    return any("?" in one or any(each.search(one) for each in still) for one in said)


def _is_done(said: str, words: _Claims) -> bool:
    return _tells_deed(said, words) or words.done.search(said) is not None


def _tells_deed(told: str, words: _Claims) -> bool:
    """Whether the text says that something was done. Words of speaking, such as "explained", do not count."""
    for found in words.completed.finditer(told):
        verb = found.group().rsplit(" ", 1)[-1].rsplit("'", 1)[-1]
        is_reported = words.reported.match(f"{verb}{told[found.end() :]}") is not None
        if not words.told.fullmatch(verb) and not is_reported:
            return True
    return False


def _denies_alike(told: str, said: Sequence[str], words: _Claims, language: str) -> bool:
    """Whether the statement denies what the quotes deny, and nothing else. Only the clauses that share words with the
    statement count.
    """
    shared = telling_words(told, language)
    clauses = [one for text in said for one in _CLAUSE.findall(text)]
    meant = [one for one in clauses if not shared.isdisjoint(telling_words(one, language))]
    if words.denied.search(told):
        return any(
            words.denied.search(one) or words.lacking.search(one) for one in meant or clauses
        )
    return all(denied not in told for one in said for denied in _denied_in(one, words))


def _denied_in(said: str, words: _Claims) -> list[str]:
    """The long words directly behind words that deny."""
    found: list[str] = []
    for denial in words.denied.finditer(said):
        behind = re.findall(r"\w+", said[denial.end() :].split(",", maxsplit=1)[0])[:_WORDS_DENIED]
        found += [one for one in behind if len(one) >= _LEAST_DENIED_CHARACTERS]
    return found


def _plain(text: str) -> str:
    return text.casefold().replace("\u2019", "'")


@cache
def _claims_in(tag: str) -> _Claims:
    language = worded_language(tag)
    words = language.claims
    return _Claims(
        asked=whole_words(words.asked),
        promised=whole_words(words.promised),
        completed=whole_words(words.completed),
        told=re.compile(words.told),
        reported=re.compile(
            rf"(?:{words.reported})(?:,? \w+){{0,{_WORDS_BEFORE_A_CLAUSE}}}[,:]? ?(?:{words.clause})(?!\w)"
        ),
        done=whole_words(words.done),
        to_come=whole_words(words.to_come),
        denied=whole_words(words.denied),
        lacking=whole_words(words.lacking),
        grave=whole_words(words.grave),
        checks=whole_words(words.checks),
        commitment=re.compile("|".join(language.cues.commitment), re.IGNORECASE),
    )
