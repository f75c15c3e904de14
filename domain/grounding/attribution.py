"""Checks that a statement attributes the contact's words to the contact, if no one else confirmed them (R30, R33)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.brief import Brief
from domain.draft import DraftPart
from domain.grounding.actors import names_contact
from domain.grounding.recommending import holds_amount
from domain.insights import Quote
from domain.interaction import Speaker
from domain.languages.known import LANGUAGES, worded_language
from domain.languages.patterns import whole_words
from domain.languages.tags import primary_subtag
from domain.reading.folding import folded
from domain.reading.language_vote import is_frequent
from domain.reading.plain_text import plain_text

_SIDE_OF_AGENTS = frozenset({Speaker.AGENT, Speaker.ASSISTANT})
_REACHED_BY = re.compile(
    r"https?:|www\.|\b(?:links?|lien|enlace|lank)\b|\w@\w|\b\w[\w-]*\.[a-z]{2,10}/|\d(?:[ ()/.-]{0,2}\d){5}"
)
_WORDS_OF_A_SUBJECT = 2
_POSSESSIVE = re.compile(r"['\u2019]s?\b|['\u2019]$")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    says: re.Pattern[str]
    favours: re.Pattern[str]
    reaches: re.Pattern[str]
    serves: re.Pattern[str]
    asks: re.Pattern[str]
    hearsay: re.Pattern[str]
    to_come: re.Pattern[str]


def tells_whose_word_it_is(
    text: str, part: DraftPart, quotes: Sequence[Quote], brief: Brief, *, is_understood: bool
) -> bool:
    """Whether a text that rests only on the contact's words says that they are the contact's.

    A text without such an attribution may tell what happened. It must not name anything that only the organization
    can give, settle, rank or be bound to, tell of a service to come, or repeat what the contact only heard. A next
    action may then only ask the agent to talk to the contact or to look into the matter, and must not hold a number or
    address. A text without a single common word of the language is rejected, because nobody can tell what it says. If
    the quotes are not understood, nobody can tell what the contact said: then only a statement or a matter may rest on
    them, and only with an attribution.
    """
    words = _words_in(brief.language)
    if words is None or not _SIDE_OF_AGENTS.isdisjoint(quote.speaker for quote in quotes):
        return True
    told = folded(text)
    if words.says.search(told):
        if _is_said_by_another(text, words, brief):
            return False
        return is_understood or part is not DraftPart.NEXT_ACTION
    if not is_understood:
        return False
    if words.favours.search(told) or holds_amount(text):
        return False
    is_heard = any(words.hearsay.search(folded(quote.text)) for quote in quotes)
    if is_heard and not _begins_with_contact(text, brief):
        return False
    if _tells_service_to_come(text, words) and not names_contact(text, brief):
        return False
    if not _has_common_word(told, brief.language):
        return False
    if part is not DraftPart.NEXT_ACTION:
        return True
    return words.reaches.search(told) is not None and not _REACHED_BY.search(told)


def may_be_attributed(text: str, quotes: Sequence[Quote], brief: Brief) -> bool:
    """Whether the text is a service that a contact may ask for (sending, repairing, booking), and the quoted words
    ask for something. The text must not name what only the organization can give, settle, rank or be bound to, and no
    amount, number or link.
    """
    words = _words_in(brief.language)
    told = folded(text)
    return (
        words is not None
        and _has_common_word(told, brief.language)
        and words.serves.search(told) is not None
        and any(words.asks.search(quote.text) for quote in quotes)
        and not (words.favours.search(told) or holds_amount(text) or _REACHED_BY.search(told))
    )


def attributed(text: str, brief: Brief) -> str:
    """The text behind fixed words that say that the contact asks for this."""
    phrases = worded_language(brief.language).phrases
    contact = plain_text(brief.contact_name or phrases.contact)
    return phrases.asked_by.format(contact=contact[:1].upper() + contact[1:], text=text)


def _is_said_by_another(text: str, words: _Words, brief: Brief) -> bool:
    """Whether the text begins with the name of somebody else who says it: "Ana from sales says"."""
    said = words.says.search(folded(text))
    before = text.split()[: len(folded(text)[: said.start() if said else 0].split())]
    is_named = (
        before[:1]
        and before[0][:1].isupper()
        and not _has_common_word(folded(before[0]), brief.language)
    )
    return bool(is_named) and not names_contact(" ".join(before), brief)


def _begins_with_contact(text: str, brief: Brief) -> bool:
    """Whether the text tells what the contact did: "Dana waited", but not "Dana's fees"."""
    subject = " ".join(text.split()[:_WORDS_OF_A_SUBJECT])
    return names_contact(subject, brief) and _POSSESSIVE.search(subject) is None


def _tells_service_to_come(text: str, words: _Words) -> bool:
    return (
        words.serves.search(folded(text)) is not None
        and words.to_come.search(text.casefold()) is not None
    )


def _has_common_word(told: str, language: str) -> bool:
    return any(is_frequent(word, language) for word in _WORD.findall(told))


@cache
def _words_in(tag: str) -> _Words | None:
    language = LANGUAGES.get(primary_subtag(tag))
    if language is None:
        return None
    words = language.attribution
    return _Words(
        says=whole_words(words.says),
        favours=whole_words(words.favours),
        reaches=whole_words(words.reaches),
        serves=whole_words(words.serves),
        asks=re.compile("|".join(language.cues.request), re.IGNORECASE),
        hearsay=whole_words(language.noting.hearsay),
        to_come=whole_words(language.claims.to_come),
    )
