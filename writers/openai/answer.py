"""Reading a model's answer while it comes, whatever it holds."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from domain.draft import DraftPart, DraftPassage
from domain.errors import WriterFailed
from domain.ids import InteractionId
from domain.report import Usage

MAX_ANSWER_CHARACTERS = 100_000
MAX_PASSAGES_READ = 60
"""A model that goes round in circles is not followed for longer."""

_MAX_OBJECTS_TRIED = 20
_END_OF_THOUGHT = "</think>"
_STATEMENTS = re.compile(r'"statements"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


class Unusable(Exception):
    """An answer of which no more can be read; `reason` is in our own words.

    `has_no_form` is that of an answer which no schema can have been kept to.
    """

    def __init__(self, reason: str, *, has_no_form: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.has_no_form = has_no_form


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What one chunk of a stream, or a whole completion, adds to the answer."""

    text: str = ""
    finish_reason: str | None = None
    is_refusal: bool = False
    usage: Usage | None = None


def piece_of(data: object) -> Piece:
    """From the JSON of a chunk or of a completion; what has another shape counts as not there."""
    choice = _at(data, "choices", 0)
    said = _at(choice, "delta") or _at(choice, "message")
    content, finish_reason = _at(said, "content"), _at(choice, "finish_reason")
    prompt_tokens = _at(data, "usage", "prompt_tokens")
    completion_tokens = _at(data, "usage", "completion_tokens")
    usage = None
    if isinstance(prompt_tokens, int) and isinstance(completion_tokens, int):
        usage = Usage(prompt_tokens=prompt_tokens, completion_tokens=completion_tokens)
    return Piece(
        text=content if isinstance(content, str) else "",
        finish_reason=finish_reason if isinstance(finish_reason, str) else None,
        is_refusal=bool(_at(said, "refusal")),
        usage=usage,
    )


def whole_piece_of(data: object) -> Piece:
    """From the JSON of a completion, which has come to its end; raises `ValueError` for what is none."""
    if _at(data, "choices", 0) is None:
        raise ValueError("no completion")
    piece = piece_of(data)
    return replace(piece, finish_reason=piece.finish_reason or "stop")


class AnswerReader:
    """Gives each passage of the right shape, with known ids only, as soon as its JSON is complete.

    What is not pure JSON (thoughts, prose and fences around it) is read at the end.
    """

    def __init__(self, aliases: Mapping[str, InteractionId]) -> None:
        self._aliases = aliases
        self._text = ""
        self._finish_reason: str | None = None
        self._next_entry: int | None = None
        self._read: set[DraftPassage] = set()

    def take(self, piece: Piece) -> Iterator[DraftPassage]:
        """Raises `WriterFailed` when the model refused or was stopped, `Unusable` when it goes on for too long."""
        if piece.is_refusal:
            raise WriterFailed("the model refused")
        if piece.finish_reason == "content_filter":
            raise WriterFailed("the model's server filtered the answer")
        self._text += piece.text
        self._finish_reason = piece.finish_reason or self._finish_reason
        if len(self._text) > MAX_ANSWER_CHARACTERS:
            raise Unusable("it was too long")
        if "}" in piece.text:
            for entry in self._complete_entries():
                yield from self._new(DraftPart.STATEMENT, entry)

    def end(self) -> Iterator[DraftPassage]:
        """What is left to give; raises `Unusable` when the answer is not whole.

        Raises `WriterFailed` when nothing says that the model had come to an end: then the server broke off.
        """
        for found in _objects(self._text):
            statements = found.get("statements")
            if isinstance(statements, list):
                for entry in statements:
                    yield from self._new(DraftPart.STATEMENT, entry)
                yield from self._new(DraftPart.NEXT_ACTION, found.get("next_action"))
                return
        if self._finish_reason == "length":
            raise Unusable("it was too long")
        if not self._text.strip():
            raise Unusable("it was empty", has_no_form=True)
        if self._finish_reason is None:
            raise WriterFailed("the model's server broke the answer off")
        raise Unusable("it was not JSON of the form asked for", has_no_form=True)

    def _complete_entries(self) -> Iterator[object]:
        if self._next_entry is None:
            beginning = _STATEMENTS.search(self._text)
            if beginning is None or not self._text.lstrip().startswith("{"):
                return
            self._next_entry = beginning.end()
        while between := _BETWEEN.match(self._text, self._next_entry):
            try:
                entry, self._next_entry = _DECODER.raw_decode(self._text, between.end())
            except (ValueError, RecursionError):
                return
            yield entry

    def _new(self, part: DraftPart, entry: object) -> Iterator[DraftPassage]:
        passage = _passage(part, entry, self._aliases)
        if passage and passage not in self._read and len(self._read) < MAX_PASSAGES_READ:
            self._read.add(passage)
            yield passage


_DECODER = json.JSONDecoder()


def _objects(answer: str) -> Iterator[Mapping[str, object]]:
    """The JSON objects in it, past a model's thoughts, code fences and prose."""
    answer = answer.rpartition(_END_OF_THOUGHT)[2]
    start = answer.find("{")
    for _ in range(_MAX_OBJECTS_TRIED):
        if start < 0:
            return
        try:
            found, end = _DECODER.raw_decode(answer, start)
        except (ValueError, RecursionError):
            end = start + 1
        else:
            yield found
        start = answer.find("{", end)


def _passage(
    part: DraftPart, entry: object, aliases: Mapping[str, InteractionId]
) -> DraftPassage | None:
    text, sources = _at(entry, "text"), _at(entry, "sources")
    if not isinstance(text, str) or not text.strip() or not isinstance(sources, list):
        return None
    # A list as an id cannot be looked up, and an unknown id condemns the passage (R16).
    if not all(isinstance(alias, str) and alias in aliases for alias in sources):
        return None
    return DraftPassage(part=part, text=text, source_ids=tuple(aliases[alias] for alias in sources))


def _at(value: object, *path: str | int) -> object:
    """What stands there; `None` when nothing does."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
