"""The part of an answer in a chunk of a stream or in a whole completion, whatever its shape."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.report import Usage

_SAID = {"text", "output_text"}
_THOUGHTS = ("reasoning_content", "reasoning")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """`thought` holds the model's thoughts outside the answer."""

    text: str = ""
    thought: str = ""
    finish_reason: str | None = None
    is_refusal: bool = False
    usage: Usage | None = None


def piece_of(data: object) -> Piece:
    """Reads the JSON of a chunk or a completion. Parts of another shape are ignored."""
    choice = at(data, "choices", 0)
    said = at(choice, "delta") or at(choice, "message")
    content, finish_reason = at(said, "content"), at(choice, "finish_reason")
    parts = content if isinstance(content, list) else [content]
    prompt_tokens = at(data, "usage", "prompt_tokens")
    completion_tokens = at(data, "usage", "completion_tokens")
    usage = None
    if isinstance(prompt_tokens, int) and isinstance(completion_tokens, int):
        usage = Usage(prompt_tokens=prompt_tokens, completion_tokens=completion_tokens)
    return Piece(
        text="".join(map(_text_of, parts)),
        thought="".join(
            [_thought_in(at(said, name)) for name in _THOUGHTS]
            + [_thought_in(at(part, "thinking")) for part in parts]
        ),
        finish_reason=finish_reason if isinstance(finish_reason, str) else None,
        is_refusal=bool(at(said, "refusal")) or any(at(part, "refusal") for part in parts),
        usage=usage,
    )


def whole_piece_of(data: object) -> Piece:
    """Reads the JSON of a completion, which is complete. Raises `ValueError` if it is not a completion."""
    if at(data, "choices", 0) is None:
        raise ValueError("no completion")
    piece = piece_of(data)
    return replace(piece, finish_reason=piece.finish_reason or "stop")


def at(value: object, *path: str | int) -> object:
    """The value at this path; `None` if there is none."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _text_of(part: object) -> str:
    """Content is a text, or a list of parts with a type each. Thoughts are not part of the answer."""
    if isinstance(part, str):
        return part
    text = at(part, "text")
    return text if isinstance(text, str) and at(part, "type") in _SAID else ""


def _thought_in(thought: object) -> str:
    """A text, or the texts of its parts."""
    if isinstance(thought, list):
        return "".join(_thought_in(at(part, "text")) for part in thought)
    return thought if isinstance(thought, str) else ""
