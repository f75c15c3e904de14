"""Recognises the parts of a source that are not matter, by kind (R35).

A telephone system, an export or a speech recogniser can use any language, whatever the language of the insights. So
the words of all known languages count.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import groupby

from domain.interaction import Speaker
from domain.languages.patterns import whole_words
from domain.languages.together import aside_patterns
from domain.reading.aside import Aside
from domain.reading.folding import folded
from domain.reading.rule import RuleBook, rule

_PUNCTUATION = (
    " .,;:!?\u00a1\u00bf\u2026\"'\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a()[]{}<>*_~|-\u2013\u2014"
    "\u200e\u200f\ufeff"
)
_QUOTED = re.compile(
    "[\"\u201c\u201e\u00ab\u2039\u2018'](?P<quoted>.{2,}?)[\"\u201d\u201c\u00bb\u203a\u2019']?\\W*$",
    re.DOTALL,
)
_FILE = re.compile(
    r"^[^\s/]{1,80}\.(?:jpe?g|png|gif|webp|heic|mp4|mov|3gp|mp3|ogg|opus|m4a|wav|amr|pdf|docx?|xlsx?|pptx?|vcf|zip)$"
)
_LINK_ALONE = re.compile(r"^(?:(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}/\S*)$")
_BRACKETED = re.compile(r"^[<\[(*{].*[>\])*}]$", re.DOTALL)
_LONGEST_PLACEHOLDER_WORDS = 8
_BARE_PLACEHOLDER_WORDS = 4
_LONGEST_REACTION_WORDS = 6
_SHORTEST_QUOTE = 3
_MOST_REPEATED = 3
"""If a sentence is repeated more often than this in a row, the speaker did not say it."""


class _Words:
    """The patterns of one kind of aside, from all languages."""

    def __init__(self, name: str) -> None:
        pattern = "|".join(f"(?:{pattern})" for pattern in aside_patterns(name))
        self._pattern = re.compile(pattern)
        self._as_words = whole_words(pattern)
        self._at_beginning = re.compile(rf"(?:{pattern})(?!\w)")

    def within(self, text: str) -> bool:
        return self._pattern.search(text) is not None

    def are_words_of(self, text: str) -> bool:
        """Whether the text contains a match that consists of whole words."""
        return self._as_words.search(text) is not None

    def are(self, text: str) -> bool:
        return self._pattern.fullmatch(text) is not None

    def begin(self, text: str) -> bool:
        return self._at_beginning.match(text) is not None


@cache
def _words(name: str) -> _Words:
    return _Words(name)


@cache
def _spoken(name: str) -> RuleBook:
    """The patterns of one kind of aside in speech. Each is tried only on a sentence with a word that it needs."""
    return RuleBook(rule(pattern, needs=pattern) for pattern in aside_patterns(name))


def bare(text: str) -> str:
    """The folded text, with single spaces and without the punctuation at its ends."""
    return " ".join(folded(text).split()).strip(_PUNCTUATION)


def aside_in_message(text: str, *, earlier: Collection[str]) -> Aside | None:
    """The kind of aside that a whole message is, or `None` if it is matter. `earlier` holds the folded texts of
    earlier messages, which a reaction may quote.
    """
    told = bare(text)
    if not told or not any(map(str.isalnum, told)):
        return Aside.REACTION
    if _is_placeholder(text.strip(), told):
        return Aside.PLACEHOLDER
    if _LINK_ALONE.match(told):
        return Aside.LINK
    if _words("opt_outs").are(told):
        return Aside.OPT_OUT
    if _is_reaction(text, earlier):
        return Aside.REACTION
    if _words("automatic").within(told):
        return Aside.AUTOMATIC_REPLY
    return None


def replaces_message(text: str) -> bool:
    """Whether the text stands in place of a deleted message, or of a call that was missed."""
    return _words("deleted").are(bare(text))


def aside_in_speech(sentence: str, speaker: Speaker) -> Aside | None:
    """The kind of aside that a spoken sentence is, or `None` if it is matter."""
    told = bare(sentence)
    if _words("captions").are(told):
        return Aside.CAPTION
    if speaker is not Speaker.AGENT and _spoken("greetings").finds_in(told):
        return Aside.MAILBOX_GREETING
    if _spoken("menus").finds_in(told):
        return Aside.MENU
    return None


def is_sound(mark: str) -> bool:
    """Whether the text of a bracketed mark names a sound, or is empty."""
    told = bare(mark).replace("_", " ")
    return not told or _words("sounds").begin(told)


def repeated_too_often(sentences: Sequence[str]) -> set[int]:
    """The indexes of all sentences that are part of a row of more than three equal sentences."""
    runs = groupby(range(len(sentences)), key=[*map(bare, sentences)].__getitem__)
    rows = (set(run) for _, run in runs)
    return {place for row in rows if len(row) > _MOST_REPEATED for place in row}


def _is_placeholder(text: str, told: str) -> bool:
    if _words("deleted").are(told) or _FILE.match(told):
        return True
    words = told.split()
    if len(words) > _LONGEST_PLACEHOLDER_WORDS:
        return False
    has_media = _words("media").are_words_of(told)
    names_file = any(_FILE.match(word.strip(_PUNCTUATION)) for word in words)
    is_missing = _words("missing").are_words_of(told)
    if is_missing and (has_media or names_file):
        return _BRACKETED.match(text) is not None or len(words) <= _BARE_PLACEHOLDER_WORDS
    if _BRACKETED.match(text):
        return _words("media").are(told)
    return False


def _is_reaction(text: str, earlier: Collection[str]) -> bool:
    quoted = _QUOTED.search(text.strip())
    if quoted is None:
        return False
    lead = bare(text.strip()[: quoted.start()])
    words = lead.split()
    if len(words) > _LONGEST_REACTION_WORDS or any(map(str.isdigit, lead)):
        return False
    said = bare(quoted["quoted"]).rstrip("…. ")
    repeats = len(said) >= _SHORTEST_QUOTE and any(
        one.startswith(said) or said in one for one in earlier
    )
    return repeats or (bool(words) and _words("reactions").begin(lead))
