"""Checks that the party that a statement is about did speak in its quotes (R30)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from domain.brief import Brief
from domain.grounding.material import folded_words
from domain.insights import Quote
from domain.interaction import Speaker
from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from domain.reading.folding import folded

_SIDE_OF_AGENTS = frozenset({Speaker.AGENT, Speaker.ASSISTANT})
_SIDE_OF_CONTACT = frozenset({Speaker.CONTACT})
_MIN_NAME_CHARACTERS = 3
_MOST_WORDS_OF_NOTHING = 10
_WORDS_OF_A_PARTY = 2
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    contact: re.Pattern[str]
    agent: re.Pattern[str]
    nothing: re.Pattern[str]
    done_for_contact: re.Pattern[str]
    by: re.Pattern[str]


def actor_spoke(text: str, quotes: Sequence[Quote], brief: Brief) -> bool:
    """Whether the right party spoke: one of the quotes is by the side that the statement names first. If the
    statement names an agent, the quotes must be by this agent or mention them.

    If a statement says what was done for the contact without naming an agent ("was promised"), a quote of an agent is
    needed. A statement that names neither side may rest on the words of either.
    """
    told = folded(text)
    needed = _needed_side(told, brief)
    spoke = {quote.speaker for quote in quotes}
    if needed is not None and spoke.isdisjoint(needed):
        return False
    return needed is not _SIDE_OF_AGENTS or _named_agent_spoke(told, quotes, brief)


def _named_agent_spoke(told: str, quotes: Sequence[Quote], brief: Brief) -> bool:
    """Whether the first agent that the text names is quoted, or is mentioned in a quote."""
    agents = _name_words(source.agent_name or "" for source in brief.sources)
    named = next((word for word in _WORD.findall(told) if word in agents), None)
    spoke = _name_words(quote.agent_name or "" for quote in quotes)
    spoken = {word for quote in quotes for word in folded_words(quote.text)}
    return named is None or not spoke or named in spoke or named in spoken


def names_contact(text: str, brief: Brief) -> bool:
    """Whether the text names the contact by role or by name."""
    names = _name_words([brief.contact_name or ""])
    return _first(_words_in(brief.language).contact, names, folded(text)) is not None


def says_that_nothing_is_open(text: str, language: str) -> bool:
    """Whether a short text says that nothing is open. A longer text says more, and needs quotes for it."""
    told = folded(text)
    is_short = len(told.split()) <= _MOST_WORDS_OF_NOTHING
    return is_short and _words_in(language).nothing.search(told) is not None


def _needed_side(told: str, brief: Brief) -> frozenset[Speaker] | None:
    words = _words_in(brief.language)
    names_of_agents = _name_words(source.agent_name or "" for source in brief.sources)
    names_of_contact = _name_words([brief.contact_name or ""])
    if by := words.by.search(told):
        behind = told[by.end() :].split()[:_WORDS_OF_A_PARTY]
        if _first(words.contact, names_of_contact, " ".join(behind)):
            return _SIDE_OF_CONTACT
        if _first(words.agent, names_of_agents, " ".join(behind)):
            return _SIDE_OF_AGENTS
    contact = _first(words.contact, names_of_contact, told)
    agent = _first(words.agent, names_of_agents, told)
    if contact is None and agent is None:
        return _SIDE_OF_AGENTS if words.done_for_contact.search(told) else None
    if agent is None or (contact is not None and contact[0] < agent[0]):
        behind_contact = told[contact[1] :] if contact else told
        is_done_for = words.done_for_contact.match(behind_contact.lstrip())
        return _SIDE_OF_AGENTS if is_done_for else _SIDE_OF_CONTACT
    return _SIDE_OF_AGENTS


def _first(roles: re.Pattern[str], names: frozenset[str], told: str) -> tuple[int, int] | None:
    """The start and end of the first words that name the party, by role or by name."""
    found = [match.span() for match in roles.finditer(told)]
    found += [match.span() for match in _WORD.finditer(told) if match.group() in names]
    return min(found, default=None)


def _name_words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(
        word for name in names for word in folded_words(name) if len(word) >= _MIN_NAME_CHARACTERS
    )


@cache
def _words_in(language: str) -> _Words:
    known = worded_language(language)
    actors = known.actors
    return _Words(
        contact=whole_words(actors.contact),
        agent=whole_words(actors.agent),
        nothing=whole_words(actors.nothing),
        done_for_contact=re.compile(rf"(?:{actors.done_for_contact})(?!\w)"),
        by=whole_words(known.claims.by),
    )
