"""Compares the requests and commitments that the cues find with those that people labelled."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench.writing.sets import DialogueSet
from writers.extractive.cues import Cues, cues_of
from writers.extractive.sentences import clean, sentences_of

REQUEST = frozenset({"directive"})
REQUEST_OR_COMMITMENT = frozenset({"directive", "commissive"})


@dataclass(slots=True, kw_only=True)
class Agreement:
    both: int = 0
    found: int = 0
    labelled: int = 0

    @property
    def f1(self) -> float:
        return 2 * self.both / ((self.found + self.labelled) or 1)

    def count(self, *, found: bool, labelled: bool) -> None:
        self.both += found and labelled
        self.found += found
        self.labelled += labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    act: str | None
    asks: bool
    commits: bool


def agreements(dialogues: DialogueSet) -> tuple[Agreement, Agreement]:
    """The agreement on requests, and on requests or commitments, turn by turn."""
    requests, either = Agreement(), Agreement()
    for turn in _turns(dialogues):
        requests.count(found=turn.asks, labelled=turn.act in REQUEST)
        either.count(found=turn.asks or turn.commits, labelled=turn.act in REQUEST_OR_COMMITMENT)
    return requests, either


def _turns(dialogues: DialogueSet) -> Iterator[_Turn]:
    cues = cues_of(dialogues.language)
    for history in dialogues.histories:
        for one in history.dialogues:
            asked = False
            for text, act in zip(one.turns, one.acts, strict=True):
                turn = _read(text, act, cues, after_request=asked)
                yield turn
                asked = turn.asks


def _read(text: str, act: str | None, cues: Cues, *, after_request: bool) -> _Turn:
    said = list(sentences_of(clean(text), cues.joint))
    takes_up = after_request and any(cues.assents(sentence) for sentence in said[:1])
    return _Turn(
        act=act,
        asks=any(map(cues.asks, said)),
        commits=takes_up or any(map(cues.promises, said)),
    )
