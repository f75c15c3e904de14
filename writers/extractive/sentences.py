"""Cuts speech and messages into sentences, and removes what says nothing."""

import re
from collections.abc import Iterator
from operator import eq
from textwrap import wrap

from domain.grounding.number_words import spoken_numbers
from domain.reading.folding import UNSPACED, folded
from domain.reading.language_vote import VOTED_LANGUAGES
from writers.extractive.any_case import any_case

MAX_CHARACTERS = 20_000
"""The most characters that are read of one utterance or message."""

_LONGEST_WORDS = 30
_LONGEST_CHARACTERS = 300
_CUT_WORDS = 16
_PLAIN_WORD = 4
"""A word with this many letters is not an abbreviation, unless it is in the list."""

_LINK = re.compile(r"https?://\S+|www\.\S+")
_ENTITY = re.compile(r"&(amp|gt|lt|quot|apos|nbsp|#39);")
_ENTITIES = {"amp": "&", "quot": '"', "apos": "'", "#39": "'"}
_MARKS = str.maketrans(dict.fromkeys('«»“”„"*') | dict.fromkeys("_#~|<>[]{}", " "))
_MARKED = re.compile('[«»“”„"*_#~|<>[\\]{}]')
_INSIDE_GUILLEMETS = re.compile(r"(?<=«)\s+|\s+(?=»)")
_THREAD_MARKS = re.compile(
    r"\(/?\d(?:/\d)?\)|^\s*\d/\d\b|(?:\b\d(?:/\d)? )?\^\w{1,12}\b|(?<=\s)/(?:[A-Z]{2,3}|\d)\b|\b\d/\d?\s*$"
)
_NO_WORD_CHARACTERS = 60
_NO_WORD = re.compile(rf"[^\s{UNSPACED}]{{{_NO_WORD_CHARACTERS},}}")
_LOOSE_APOSTROPHE = re.compile(r"(?<=\w) ['\u2019] (?=(?:s|m|t|d|re|ve|ll)\b)", re.IGNORECASE)
_STUTTERED_WORDS = 4
_STUTTERED = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_STUTTER = re.compile(
    r"\b(?!(?:nous|vous|sie) )([^\W\d_]+(?:['\u2019][^\W\d_]+)?(?: [^\W\d_]+){0,3})(?:,? \1\b)+",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\s[-\u2013] ?[A-Z]\w{0,12}\.?$")
_HESITATION = any_case(
    r"(?<![^\s,])(?:(?:euh|heu|uh|uhm|umm+|erm|hum|ähm|äh|eh|ehm|hm+|mm+)\b[,.]?\s*"
    r"|(?:(?<=^)|(?<=, ))um\b[,.\u2026]+\s*)"
)
_GLUED = re.compile(r"(?<=[a-z\u00df-\u00ff]{3}[.!?])(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff])")
_MAY_BE_GLUED = re.compile(r"[.!?][A-Z\u00c0-\u00de]")
ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f"
_LOOK_BACK = 30
_END = re.compile(
    r"(?<=[.!?\u2026\u061f])[)\"'\u2019]*\s+(?=\S)|(?<=[\u3002\uff01\uff1f])\s*(?=\S)"
)
_GERMAN_MONTH = re.compile(
    r"(?:Januar|Februar|M\u00e4rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""In German, a month after a number and a dot continues the date."""
_ABBREVIATION_WORDS = (
    "mr mrs ms dr prof st no nr n.º nº art etc e.g i.e vs approx inc ltd corp m mm mme mlle av bd env cf p.ex ex tél "
    "z.b d.h usw bzw ca evtl ggf str tel hr fr herr sr sra srta ud uds p.ej pág sig dott dr.ssa ecc pag avv "
    "exmo exma dra bijv enz mw dhr blz o.a a.m p.m u.a s.a j f k"
)
_ZERO = frozenset({"zero", "null", "nul", "cero", "one", "uno", "eins"})
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())


def clean(text: str) -> str:
    """One line of plain words: no entities, links, stutters, hesitations, signatures or thread marks."""
    text = text[:MAX_CHARACTERS]
    if "&" in text:
        text = _ENTITY.sub(lambda entity: _ENTITIES.get(entity.group(1), " "), text)
    if "://" in text or "www." in text:
        text = _LINK.sub(" ", text)
    if any(len(word) >= _NO_WORD_CHARACTERS for word in text.split()):
        text = _NO_WORD.sub(" ", text)
    if _MARKED.search(text):
        text = _INSIDE_GUILLEMETS.sub("", text).translate(_MARKS)
    if any(map(text.__contains__, "/^(")):
        text = _THREAD_MARKS.sub(" ", text)
    if " '" in text or " \u2019" in text:
        text = _LOOSE_APOSTROPHE.sub("'", text)
    text = _HESITATION.removed_from(text)
    text = " ".join(text.split())
    if _MAY_BE_GLUED.search(text):
        text = _GLUED.sub(" ", text)
    if " -" in text or " \u2013" in text:
        text = _SIGNED.sub("", text)
    if _repeats_itself(text):
        text = _STUTTER.sub(_said_once, text)
    return text.strip(" -\u2013\u2014,;:")


def _repeats_itself(text: str) -> bool:
    """A quick check whether there may be a stutter: the full search is slow where there is none."""
    words = _STUTTERED.findall(text.lower())
    for size in range(1, _STUTTERED_WORDS + 1):
        again = list(map(eq, words, words[size:]))
        if True in again and any(all(again[at : at + size]) for at in _runs(again, size)):
            return True
    return False


def _runs(again: list[bool], size: int) -> range:
    return range(again.index(True), len(again) - size + 1)


def _said_once(stutter: re.Match[str]) -> str:
    """The repeated words once. Digits and letters that are read out are not a stutter."""
    once = stutter.group(1)
    is_letter = len(once) == 1 and once.isupper() and once != "I"
    return stutter.group() if is_letter or _holds_number(once) else once


def _holds_number(text: str) -> bool:
    words = folded(text).split()
    return not _ZERO.isdisjoint(words) or any(
        number.total > 1
        for language in VOTED_LANGUAGES
        for number in spoken_numbers(words, language)
    )


def sentences_of(text: str, joints: re.Pattern[str]) -> Iterator[str]:
    """The sentences of a cleaned text.

    Speech without punctuation is cut before the `joints` of its language: words such as "and then".
    """
    start = 0
    for match in _END.finditer(text):
        if _is_end(text, match):
            yield from _bounded(text[start : match.start()], joints)
            start = match.end()
    yield from _bounded(text[start:], joints)


def _is_end(text: str, match: re.Match[str]) -> bool:
    following = text[match.end()]
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()].rsplit(" ", 1)[-1]
    if not before.endswith("."):
        return True
    word = before.rstrip(".").lstrip("(").lower()
    if following.isdigit() and word[-1:].isdigit():
        return False
    if word.isdigit() and _GERMAN_MONTH.match(text, match.end()):
        return False
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return False
    return not following.islower() or before.endswith("...") or len(word) >= _PLAIN_WORD


def _bounded(sentence: str, joints: re.Pattern[str]) -> Iterator[str]:
    """The sentence, or the pieces of a long one. If the sentence has an end mark, each piece but the last ends with
    an ellipsis.
    """
    sentence = sentence.strip()
    if not sentence:
        return
    *pieces, last = _pieces(sentence, joints)
    for piece in pieces:
        yield f"{piece}\u2026" if sentence[-1] in ENDS else piece
    yield last


def _pieces(sentence: str, joints: re.Pattern[str]) -> list[str]:
    if sentence.count(" ") < _LONGEST_WORDS:
        return (
            [sentence]
            if len(sentence) <= _LONGEST_CHARACTERS
            else wrap(sentence, _LONGEST_CHARACTERS)
        )
    pieces: list[list[str]] = [[]]
    for part in joints.split(sentence):
        words = part.split()
        if pieces[-1] and len(pieces[-1]) + min(len(words), _CUT_WORDS) > _LONGEST_WORDS:
            pieces.append([])
        while words:
            room = _LONGEST_WORDS - len(pieces[-1])
            pieces[-1] += words[:room]
            words = words[room:]
            if len(pieces[-1]) >= (_LONGEST_WORDS if words else _CUT_WORDS):
                pieces.append([])
    return [" ".join(piece).strip(" ,;") for piece in pieces if piece]
