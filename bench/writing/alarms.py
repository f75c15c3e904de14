"""Counts benign sentences that the filter takes for commands."""

from dataclasses import dataclass

from bench.writing.sets import DialogueSet
from domain.reading.suspicion import is_suspicious_passage, passages_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    sentences: int
    alarms: int

    @property
    def per_ten_thousand(self) -> float:
        return 10_000 * self.alarms / (self.sentences or 1)


def false_alarms(dialogues: DialogueSet) -> Alarms:
    said = [
        sentence
        for history in dialogues.histories
        for one in history.dialogues
        for turn in one.turns
        for sentence in passages_of(turn)
    ]
    return Alarms(sentences=len(said), alarms=sum(map(is_suspicious_passage, said)))
