"""Checks by a text's own words that it is in the insights' language (R37)."""

import re
from collections.abc import Iterable, Sequence

from domain.brief import Brief
from domain.grounding.material import folded_words
from domain.grounding.names import KNOWN_NAMES, may_be_a_name
from domain.grounding.tokens import Token, tokens_of
from domain.language_teller import LanguageTeller
from domain.reading.suspicion import passages_of

LEAST_WORDS = 4
"""With fewer words, the language can hardly be shown."""
_READ_CHARACTERS = 4_000
_QUOTATION = re.compile(
    "\u201c[^\u201c\u201d]*\u201d|\u201e[^\u201c\u201d\u201e]*[\u201c\u201d]|\u00ab[^\u00ab\u00bb]*\u00bb"
    '|"[^"]*"|\u2039[^\u2039\u203a]*\u203a'
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*['\u2019]?")
_WITH_A_DIGIT = re.compile(r"\S*\d\S*")


def own_words(text: str, brief: Brief) -> Sequence[str]:
    """The words of a text without quotations, names and anything with a digit, because these are the same in every
    language.

    If hardly any word without a capital is left, as in German, capitalised words count too, unless they are known
    names.
    """
    plain = _WITH_A_DIGIT.sub(" ", _QUOTATION.sub(" ", text))
    tokens = tokens_of(plain)
    people = (brief.contact_name, *(source.agent_name for source in brief.sources))
    known = {word for name in people if name for word in folded_words(name)} | KNOWN_NAMES
    names = [token for token in tokens if token.plain in known]
    capitals = [
        token for at, token in enumerate(tokens) if may_be_a_name(tokens, at, brief.language)
    ]
    own = _words_without([*names, *capitals], plain)
    return own if len(own) >= LEAST_WORDS else _words_without(names, plain)


def _words_without(tokens: Iterable[Token], text: str) -> Sequence[str]:
    """The words of the text without these tokens. A word keeps its apostrophe: "c'est" is one word."""
    for token in tokens:
        text = text[: token.start] + " " * len(token.written) + text[token.end :]
    return _WORD.findall(text)


def is_in_its_language(text: str, brief: Brief, languages: LanguageTeller) -> bool:
    """Whether the text and each of its sentences is in the brief's language. Sentences are checked alone because one
    of them may be in another language.

    A part with too few words of its own passes.
    """
    return all(
        _is_in(" ".join(words), brief, languages)
        for part in dict.fromkeys((text, *passages_of(text)))
        if len(words := own_words(part, brief)) >= LEAST_WORDS
    )


def _is_in(words: str, brief: Brief, languages: LanguageTeller) -> bool:
    """Whether the words are in the brief's language. If this language cannot be told, its sources are taken for its
    nearest relative: then the words must be taken for the same one.
    """
    told = languages.is_in(words, brief.language)
    if told is not None:
        return told
    sources = (one.said for one in brief.sources if one.said.language == brief.language)
    spoken = (" ".join(turn.text for turn in said.matter)[:_READ_CHARACTERS] for said in sources)
    found = languages.language_of(words)
    return found is None or any(languages.language_of(text) == found for text in spoken)
