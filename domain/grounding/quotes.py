"""Finds the exact words of a source (R30)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.reading.folding import UNSPACED, folded
from domain.reading.plain_text import plain_text
from domain.reading.reading import Turn

OMITTED = "\u2026"
MAX_QUOTE_CHARACTERS = 600
_MAX_STARTS = 200
"""How many places at most are tried as the start of a quote."""
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_])+")
"""In scripts without spaces between words, each letter counts as a word."""
_LEFT_OUT = re.compile(r"\u2026|\.{3}|\[\u2026\]|\[\.{3}\]")
_LED_BY = re.compile(r"[\u00bf\u00a1$\u20ac\u00a3#+(\[]*$")
_ENDED_BY = re.compile(r"(?:\s?[%\u20ac$\u00a3)\]])*(?:\s?[.!?\u2026\u3002\uff01\uff1f\u061f])*")
_BEGINS = re.compile(
    r"(?:^|[.!?:\u2026\u3002\uff01\uff1f\u061f])[\s\"'\u201c\u201d\u201e\u00ab\u00bb\u2019)\]-]*$"
)
_ENDS = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnQuote:
    """Words of one turn. An ellipsis shows where words were omitted."""

    turn: Turn
    text: str


def quote_in(words: str, turns: Sequence[Turn]) -> TurnQuote | None:
    """The words as they are written in the first turn that holds them, or `None` if no turn does.

    White space, marks, case and accents may differ. If `words` has an ellipsis, the turn may have more words there.
    """
    wanted = _parts_of(words)
    if not wanted:
        return None
    every = {word for part in wanted for word in part}
    may_hold = (turn for turn in turns if all(map(folded(turn.text).__contains__, every)))
    found = (_quote_in(wanted, turn, _words_of(turn.text)) for turn in may_hold)
    return next((quote for quote in found if quote), None)


def quotes_of(sentences: Iterable[str], turn: Turn) -> Iterator[TurnQuote]:
    """The sentences that are in the turn. The words of the turn are read once for all of them."""
    placed = _words_of(turn.text)
    for sentence in sentences:
        if (wanted := _parts_of(sentence)) and (quote := _quote_in(wanted, turn, placed)):
            yield quote


def verbatim(words: str, turn: Turn) -> str | None:
    """The words of a cleaned sentence, as they are written in the turn that it came from. `None` if the turn does not
    hold them.
    """
    wanted = [one.word for one in _words_of(words)]
    placed = _words_of(turn.text)
    places = _closest([one.word for one in placed], wanted)
    if not places:
        return None
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return _text_of(turn.text, placed, runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    word: str
    start: int
    end: int


def _words_of(text: str) -> list[_Word]:
    return [
        _Word(word=folded(found.group()), start=found.start(), end=found.end())
        for found in _WORD.finditer(text)
    ]


def _parts_of(words: str) -> list[list[str]]:
    """The words before and after each omission, as separate parts."""
    parts = [[one.word for one in _words_of(part)] for part in _LEFT_OUT.split(words)]
    return [part for part in parts if part]


def _quote_in(wanted: Sequence[list[str]], turn: Turn, placed: Sequence[_Word]) -> TurnQuote | None:
    runs = _runs(wanted, [one.word for one in placed])
    return TurnQuote(turn=turn, text=_text_of(turn.text, placed, runs)) if runs else None


def _runs(wanted: Sequence[list[str]], words: Sequence[str]) -> list[tuple[int, int]]:
    """The start and end of each part, one after the other. Empty if a part is not found."""
    runs: list[tuple[int, int]] = []
    at = 0
    for part in wanted:
        found = next(
            (
                place
                for place in range(at, len(words) - len(part) + 1)
                if words[place] == part[0] and list(words[place : place + len(part)]) == part
            ),
            None,
        )
        if found is None:
            return []
        at = found + len(part)
        runs.append((found, at))
    return runs


def _closest(words: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """The indexes of the wanted words in their order. If several matches exist, the one with the smallest span."""
    if not wanted:
        return []
    best: list[int] = []
    starts = [place for place, word in enumerate(words) if word == wanted[0]]
    for start in starts[:_MAX_STARTS]:
        places = list(_following(words, wanted, start))
        if len(places) == len(wanted) and (not best or _span(places) < _span(best)):
            best = places
        if best and _span(best) == len(wanted) - 1:
            break
    return best


def _following(words: Sequence[str], wanted: Sequence[str], start: int) -> Iterator[int]:
    at = start
    for word in wanted:
        while at < len(words) and words[at] != word:
            at += 1
        if at == len(words):
            return
        yield at
        at += 1


def _span(places: Sequence[int]) -> int:
    return places[-1] - places[0]


def _text_of(text: str, words: Sequence[_Word], runs: Sequence[tuple[int, int]]) -> str:
    pieces = []
    for first, after in runs:
        start, end = words[first].start, words[after - 1].end
        start -= len(_led_by(text[:start]))
        ended = _ENDED_BY.match(text, end)
        piece = plain_text(text[start : ended.end() if ended else end])
        pieces.append(piece.replace("...", OMITTED))
    began, stopped = words[runs[0][0]].start, words[runs[-1][1] - 1].end
    before, behind = text[: began - len(_led_by(text[:began]))], text[stopped:]
    lead = "" if _BEGINS.search(before) else OMITTED
    is_whole = _ENDS.search(pieces[-1]) or not _WORD.search(behind)
    joined = f" {OMITTED} ".join(pieces)
    return f"{lead}{joined}{'' if is_whole else OMITTED}"


def _led_by(before: str) -> str:
    found = _LED_BY.search(before)
    return found.group() if found else ""
