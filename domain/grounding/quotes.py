"""Words of a source as they stand in it (R30)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.reading.folding import UNSPACED, folded
from domain.reading.plain_text import plain_text
from domain.reading.reading import Turn

OMITTED = "\u2026"
MAX_QUOTE_CHARACTERS = 600
_MAX_STARTS = 200
"""So many places are tried at which a quote may begin."""
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_])+")
"""Where no space parts words, each letter is one."""
_LEFT_OUT = re.compile(r"\u2026|\.{3}|\[\u2026\]|\[\.{3}\]")
_LED_BY = re.compile(r"[\u00bf\u00a1$\u20ac\u00a3#+(\[]*$")
_ENDED_BY = re.compile(r"(?:\s?[%\u20ac$\u00a3)\]])*(?:\s?[.!?\u2026\u3002\uff01\uff1f\u061f])*")
_BEGINS = re.compile(
    r"(?:^|[.!?:\u2026\u3002\uff01\uff1f\u061f])[\s\"'\u201c\u201d\u201e\u00ab\u00bb\u2019)\]-]*$"
)
_ENDS = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnQuote:
    """Words of one turn; an ellipsis shows where words were left out."""

    turn: Turn
    text: str


def quote_in(words: str, turns: Sequence[Turn]) -> TurnQuote | None:
    """The words as they stand in one of the turns, the first that holds them; `None` when none does.

    White space, marks, case and accents may differ. Where `words` have an ellipsis, the turn may have more.
    """
    wanted = _parts_of(words)
    found = (_quote_in(wanted, turn, _words_of(turn.text)) for turn in turns) if wanted else ()
    return next((quote for quote in found if quote), None)


def quotes_of(sentences: Iterable[str], turn: Turn) -> Iterator[TurnQuote]:
    """Those of the sentences that stand in the turn, whose words are read once for all of them."""
    placed = _words_of(turn.text)
    for sentence in sentences:
        if (wanted := _parts_of(sentence)) and (quote := _quote_in(wanted, turn, placed)):
            yield quote


def verbatim(words: str, turn: Turn) -> str | None:
    """The words of a sentence that was cleaned, as they stand in the turn that it was taken from."""
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
    """The words on either side of what is left out."""
    parts = [[one.word for one in _words_of(part)] for part in _LEFT_OUT.split(words)]
    return [part for part in parts if part]


def _quote_in(wanted: Sequence[list[str]], turn: Turn, placed: Sequence[_Word]) -> TurnQuote | None:
    runs = _runs(wanted, [one.word for one in placed])
    return TurnQuote(turn=turn, text=_text_of(turn.text, placed, runs)) if runs else None


def _runs(wanted: Sequence[list[str]], words: Sequence[str]) -> list[tuple[int, int]]:
    """Where each part stands behind the one before it; empty when one does not."""
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
    """The places of the wanted words in their order, as close together as they stand."""
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
