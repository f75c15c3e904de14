"""Speech and messages cut into sentences, cleaned of what says nothing."""

import html
import re
from collections.abc import Iterator

MAX_CHARACTERS = 20_000
"""What is read of one utterance or message."""

_LONGEST_WORDS = 45
_CUT_WORDS = 24

_SPACE = re.compile(r"\s+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_MARKS = re.compile(r"[«»“”„\"*_#~|<>\[\]{}]+|\(?\b\d/\d\b\)?|\^\w{1,3}\b|(?<=\s)/[A-Z]{2,3}\b")
_STUTTER = re.compile(r"\b([^\W\d_]+(?:['\u2019][^\W\d_]+)?)(?:,? \1\b)+", re.IGNORECASE)
_HESITATION = re.compile(
    r"(?:(?<=^)|(?<=[\s,]))(?:euh|heu|uh|uhm|um|erm|hum|ähm|äh|eh|ehm|hm+|mm+)\b[,.]?\s*",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[.!?…])[)\"'\u2019]*\s+(?=\S)")
_ABBREVIATION_WORDS = (
    "mr mrs ms dr prof st no nr n.º nº art etc e.g i.e vs approx inc ltd corp m mm mme mlle av bd env cf p.ex ex tél "
    "z.b d.h usw bzw ca evtl ggf str tel hr fr herr sr sra srta ud uds p.ej pág sig dott dr.ssa ecc pag avv "
    "exmo exma dra bijv enz mw dhr blz o.a a.m p.m u.a s.a j f k"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())


def clean(text: str) -> str:
    """One line of plain words: no entities, links, stutters, hesitations or thread marks."""
    text = html.unescape(text[:MAX_CHARACTERS])
    text = _LINK.sub(" ", text)
    text = _MARKS.sub(" ", text)
    text = _HESITATION.sub("", text)
    text = _SPACE.sub(" ", text)
    text = _STUTTER.sub(r"\1", text)
    return text.strip(" -\u2013\u2014,;:")


def sentences_of(text: str, joints: re.Pattern[str]) -> Iterator[str]:
    """The sentences of a cleaned text.

    Speech written down without punctuation is cut before the `joints` of its language, words such as "and then".
    """
    start = 0
    for match in _END.finditer(text):
        if _is_end(text, match):
            yield from _bounded(text[start : match.start()], joints)
            start = match.end()
    yield from _bounded(text[start:], joints)


def _is_end(text: str, match: re.Match[str]) -> bool:
    following = text[match.end()]
    before = (
        text[: match.start()].rsplit(" ", 1)[-1]
        if match.start() < 30
        else text[match.start() - 30 : match.start()].rsplit(" ", 1)[-1]
    )
    if not before.endswith("."):
        return True
    word = before.rstrip(".").lstrip("(").lower()
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return False
    return not following.islower() or before.endswith("...")


def _bounded(sentence: str, joints: re.Pattern[str]) -> Iterator[str]:
    sentence = sentence.strip()
    if not sentence:
        return
    if sentence.count(" ") < _LONGEST_WORDS:
        yield sentence
        return
    piece: list[str] = []
    for part in joints.split(sentence):
        words = part.split()
        while words:
            room = _LONGEST_WORDS - len(piece)
            if len(piece) + len(words) > _LONGEST_WORDS and len(piece) >= _CUT_WORDS // 2:
                yield " ".join(piece).strip(" ,;")
                piece = []
                continue
            piece += words[:room]
            words = words[room:]
        if len(piece) >= _CUT_WORDS:
            yield " ".join(piece).strip(" ,;")
            piece = []
    if piece:
        yield " ".join(piece).strip(" ,;")
