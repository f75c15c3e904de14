"""Reads a model's answer as it arrives, whatever it holds."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.draft import DraftPart, DraftPassage, Evidence
from domain.errors import WriterFailed
from domain.ids import InteractionId
from domain.insights import StatementKind
from writers.openai.endless import EndlessText, goes_round
from writers.openai.piece import Piece, at
from writers.openai.placeholders import is_placeholder
from writers.openai.prompt import MAX_EVIDENCE
from writers.openai.said import objects_in

MAX_ANSWER_CHARACTERS = 60_000
"""The limit of an answer: several times the size of eight statements, thoughts in the text included."""
MAX_THOUGHT_CHARACTERS = 120_000
"""The limit for thoughts outside the text."""
_LOOKED_AT_EVERY = 500
"""How many characters arrive between two checks whether the model repeats itself."""
MAX_PASSAGES_READ = 60
"""Reading stops after this many passages: the model then repeats itself."""
_KINDS = {kind.lower(): kind for kind in StatementKind if kind is not StatementKind.FACT}
NO_FORM = "it was not JSON of the form asked for"

_STATEMENTS = re.compile(r'"statements"\s*:\s*\[')
_BEGINS_WITH_JSON = re.compile(r'\s*\{\s*"')
_BETWEEN = re.compile(r"[\s,]*")


class Unusable(Exception):
    """An answer that cannot be read any further. `reason` is in the product's own words. `has_no_form` means that
    the answer did not follow any schema.
    """

    def __init__(self, reason: str, *, has_no_form: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.has_no_form = has_no_form


class AnswerReader:
    """Yields each passage of the right shape, with known ids only, as soon as its JSON is complete. An answer that is
    not pure JSON (with thoughts, prose or fences around it) is read at its end.

    `due_on` computes the day that words of an interaction name.
    """

    def __init__(
        self,
        aliases: Mapping[str, InteractionId],
        *,
        due_on: Callable[[InteractionId, str], date | None] = lambda _, __: None,
    ) -> None:
        """`due_on` computes the day that words of an interaction name."""
        self._aliases = aliases
        self._due_on = due_on
        self._text = ""
        self._finish_reason: str | None = None
        self._thought = ""
        self._looked_at = 0
        self._open_text = EndlessText()
        self._next_entry: int | None = None
        self._entries_read = 0
        self._read: set[DraftPassage] = set()

    def take(self, piece: Piece) -> Iterator[DraftPassage]:
        """Raises `WriterFailed` if the model refused or was stopped, and `Unusable` if the rest cannot become a
        valid answer.
        """
        if piece.is_refusal:
            raise WriterFailed("the model refused")
        if piece.finish_reason == "content_filter":
            raise WriterFailed("the model's server filtered the answer")
        self._text += piece.text
        self._finish_reason = piece.finish_reason or self._finish_reason
        self._thought += piece.thought
        if len(self._text) > MAX_ANSWER_CHARACTERS or len(self._thought) > MAX_THOUGHT_CHARACTERS:
            raise Unusable("it was too long")
        if piece.finish_reason is None:
            self._stop_if_endless(piece)
        # An answer that came in one piece is read at its end: nobody has read any of it, and its last draft counts.
        if "}" in piece.text and piece.finish_reason is None:
            for entry in self._complete_entries():
                yield from self._new(DraftPart.STATEMENT, entry)
                if self._entries_read > MAX_PASSAGES_READ:
                    raise Unusable("it went round in circles")

    def _stop_if_endless(self, piece: Piece) -> None:
        """Raises `Unusable` as soon as the running text cannot become a valid answer."""
        if self._open_text.is_too_long_with(piece.text) and _BEGINS_WITH_JSON.match(self._text):
            raise Unusable("one of its texts was too long")
        length = len(self._text) + len(self._thought)
        if length - self._looked_at < _LOOKED_AT_EVERY:
            return
        self._looked_at = length
        if goes_round(self._text) or goes_round(self._thought):
            raise Unusable("it went round in circles")

    def end(self) -> Iterator[DraftPassage]:
        """Yields the remaining passages. Raises `Unusable` if the answer is not complete.

        Raises `WriterFailed` if nothing shows that the model had finished: then the server broke off.
        """
        if answer := self._answer():
            for entry in answer.statements:
                yield from self._new(DraftPart.STATEMENT, entry)
            yield from self._new(DraftPart.NEXT_ACTION, answer.next_action)
            for entry in answer.open_matters:
                yield from self._new(DraftPart.OPEN_MATTER, entry)
            return
        for entry in self._complete_entries():
            yield from self._new(DraftPart.STATEMENT, entry)
        if self._finish_reason == "length":
            raise Unusable("it was too long")
        if not self._text.strip():
            raise Unusable("it was empty", has_no_form=True)
        if self._finish_reason is None:
            raise WriterFailed("the model's server broke the answer off")
        raise Unusable(NO_FORM, has_no_form=True)

    def _answer(self) -> "_Answer | None":
        """The last of several objects. Those before it were drafts, unless an agent has read from them already."""
        answers = [
            _Answer(
                statements=statements,
                next_action=found.get("next_action"),
                open_matters=matters
                if isinstance(matters := found.get("open_matters"), list)
                else (),
            )
            for found in objects_in(self._text)
            if isinstance(statements := found.get("statements"), list)
        ]
        if self._read:
            return answers[0] if answers else None
        return next((one for one in reversed(answers) if one.statements), next(iter(answers), None))

    def _complete_entries(self) -> Iterator[object]:
        if self._next_entry is None:
            beginning = _STATEMENTS.search(self._text)
            if beginning is None or not _BEGINS_WITH_JSON.match(self._text):
                return
            self._next_entry = beginning.end()
        while between := _BETWEEN.match(self._text, self._next_entry):
            try:
                entry, self._next_entry = _DECODER.raw_decode(self._text, between.end())
            except (ValueError, RecursionError):
                return
            self._entries_read += 1
            yield entry

    def _new(self, part: DraftPart, entry: object) -> Iterator[DraftPassage]:
        passage = _passage(part, entry, self._aliases)
        due = at(entry, "due")
        if passage and part is DraftPart.OPEN_MATTER and isinstance(due, str):
            own = InteractionId(passage.evidence[0].source_id)
            passage = replace(passage, due_on=self._due_on(own, due))
        if passage and passage not in self._read and len(self._read) < MAX_PASSAGES_READ:
            self._read.add(passage)
            yield passage


_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """An object with the expected form at its top level. Its entries may be anything."""

    statements: Sequence[object]
    next_action: object
    open_matters: Sequence[object] = ()


def _passage(
    part: DraftPart, entry: object, aliases: Mapping[str, InteractionId]
) -> DraftPassage | None:
    """Without evidence, as in an older form of the answer, only the sources are named."""
    text, kind = at(entry, "text"), at(entry, "kind")
    evidence, sources = _evidence(at(entry, "evidence")), at(entry, "sources")
    if not isinstance(sources, list):
        sources = [source for source, _ in evidence]
    if not isinstance(text, str) or not sources or is_placeholder(text):
        return None
    # A list cannot be looked up as an id, and an unknown id makes the passage invalid (R16).
    if not all(
        isinstance(alias, str) and alias in aliases
        for alias in (*sources, *(source for source, _ in evidence))
    ):
        return None
    if part is DraftPart.OPEN_MATTER and not evidence:
        return None
    return DraftPassage(
        part=part,
        text=text,
        source_ids=tuple(aliases[alias] for alias in sources),
        kind=_KINDS.get(kind, StatementKind.REMARK)
        if isinstance(kind, str)
        else StatementKind.REMARK,
        evidence=tuple(
            Evidence(source_id=aliases[source], words=words) for source, words in evidence
        ),
    )


def _evidence(value: object) -> list[tuple[str, str]]:
    entries = value if isinstance(value, list) else []
    pairs = [(at(entry, "source"), at(entry, "words")) for entry in entries[:MAX_EVIDENCE]]
    return [
        (source, words)
        for source, words in pairs
        if isinstance(source, str) and isinstance(words, str) and words.strip()
    ]
