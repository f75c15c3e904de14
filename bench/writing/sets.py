"""The sets of dialogues, and the word limit for the summaries of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.writing.dialogues import History, histories

WORD_BUDGETS = {"en_tweetsumm": 40, "en_dialogsum": 30, "fr_fredsum": 180}
"""The number of words in a summary, for each set."""

_OPENED_BY_ANOTHER = frozenset({"fr_fredsum"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueSet:
    name: str
    language: str
    histories: tuple[History, ...]

    @property
    def word_budget(self) -> int | None:
        return WORD_BUDGETS.get(self.name)

    @property
    def has_acts(self) -> bool:
        return any(any(one.acts) for history in self.histories for one in history.dialogues)


def sets_in(folder: Path) -> Iterator[DialogueSet]:
    """The sets in a folder. A set has the name of its file, up to the first dot.

    If a file does not name the contact, the first speaker is the contact. Debates differ: there the moderator speaks
    first.
    """
    for path in sorted(folder.glob("*.jsonl")):
        name = path.name.split(".")[0]
        read = tuple(histories(path, contact_first=name not in _OPENED_BY_ANOTHER))
        yield DialogueSet(name=name, language=read[0].brief.language, histories=read)
