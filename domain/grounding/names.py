"""Checks that every name and address of a statement is in the sources that it names (R16).

At the start of a sentence, or among German nouns, a capital does not show a name. There, a word counts as a name only
if it is a known name, follows a title or a given name, or is written like an abbreviation.
"""

import re
from collections.abc import Container, Sequence

from domain.brief import Brief
from domain.grounding.dates import months_in, weekdays_in
from domain.grounding.material import Material, folded_words
from domain.grounding.name_words import CAPITALISED_WORDS, GIVEN_NAMES, NAME_TITLES, TITLES
from domain.grounding.place_words import FAMILY_NAMES, PLACES
from domain.grounding.tokens import Token, tokens_of
from domain.languages.known import worded_language
from domain.reading.language_vote import is_frequent

_SHARED_START = 5
KNOWN_NAMES = GIVEN_NAMES | FAMILY_NAMES | PLACES
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}|(?<![\w.@])(?:[\w-]{2,63}\.){1,4}[a-z]{2,24}\b")


def names_are_grounded(
    tokens: Sequence[Token], material: Material, brief: Brief, *, besides: Container[int]
) -> bool:
    """Whether all names are in the material. `besides` holds the indexes of words that are part of a date."""
    known = material.words | _metadata_words(brief)
    return all(
        _is_known(token, known, material)
        for at, token in enumerate(tokens)
        if at not in besides and may_be_a_name(tokens, at, brief.language)
    )


def addresses_are_grounded(text: str, material: Material) -> bool:
    """Whether every word of the e-mail addresses and host names was said, alone or run together with others."""
    for address in _ADDRESS.findall(text):
        for word in folded_words(address):
            is_run_together = len(word) >= _SHARED_START and word in material.run_together
            if word not in material.words and not is_run_together:
                return False
    return True


def may_be_a_name(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether the word at this index may be the name of a person, a company or a place."""
    token = tokens[at]
    if not token.is_capitalised or len(token.written) < 2 or _is_no_name(token.plain, language):
        return False
    before = tokens[at - 1].plain if at else ""
    if token.plain in KNOWN_NAMES or before in NAME_TITLES:
        return True
    if not worded_language(language).due_days.days.nouns_have_capitals:
        return not token.begins_sentence
    follows_name = before in GIVEN_NAMES and not token.begins_sentence
    return follows_name or any(letter.isupper() for letter in token.written[1:])


def _is_no_name(plain: str, language: str) -> bool:
    return (
        plain in TITLES
        or plain.strip("0123456789") in CAPITALISED_WORDS
        or plain in months_in(language)
        or plain in weekdays_in(language)
        or is_frequent(plain, language)
    )


def _is_known(token: Token, known: set[str], material: Material) -> bool:
    if {token.plain, token.plain.removesuffix("s"), f"{token.plain}s"} & known:
        return True
    if len(token.plain) < _SHARED_START:
        return False
    # "Allemagne" is known if "allemand" was said. But a given name is never derived from another word.
    start = token.plain[: max(_SHARED_START, len(token.plain) - 3)]
    derived = token.plain not in GIVEN_NAMES and any(word.startswith(start) for word in known)
    return derived or token.plain in material.run_together


def _metadata_words(brief: Brief) -> set[str]:
    names = [brief.contact_name, *(source.agent_name for source in brief.sources)]
    return {token.plain for name in names if name for token in tokens_of(name)}
