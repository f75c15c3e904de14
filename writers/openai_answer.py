"""Reading a model's answer, whatever it holds."""

import json
from collections.abc import Iterator, Mapping

from domain.draft import DraftPart, DraftPassage
from domain.ids import InteractionId

MAX_ANSWER_CHARACTERS = 100_000
_MAX_OBJECTS_TRIED = 20
_END_OF_THOUGHT = "</think>"


class Unusable(Exception):
    """An answer that holds no passages; `reason` is in our own words."""

    def __init__(self, reason: str, *, can_be_repaired: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.can_be_repaired = can_be_repaired


def text_of(completion: object) -> str:
    """What the model wrote; raises `Unusable` for a refusal, a filter's stop, an answer cut short or none at all."""
    choices = getattr(completion, "choices", None)
    if not isinstance(choices, list) or not choices:
        raise Unusable("the server answered something else than a completion")
    choice = choices[0]
    message = getattr(choice, "message", None)
    finish_reason = getattr(choice, "finish_reason", None)
    if finish_reason == "content_filter":
        raise Unusable("the server filtered the answer", can_be_repaired=False)
    if getattr(message, "refusal", None):
        raise Unusable("the model refused", can_be_repaired=False)
    if finish_reason == "length":
        raise Unusable("it was too long")
    content = getattr(message, "content", None)
    if not isinstance(content, str) or not content.strip():
        raise Unusable("it was empty")
    return content[:MAX_ANSWER_CHARACTERS]


def passages_in(answer: str, aliases: Mapping[str, InteractionId]) -> list[DraftPassage]:
    """Every passage of the right shape whose ids are all known; raises `Unusable` when the answer is not JSON."""
    for found in _objects(answer):
        statements = found.get("statements")
        if isinstance(statements, list):
            drafts = [_passage(DraftPart.STATEMENT, entry, aliases) for entry in statements]
            drafts.append(_passage(DraftPart.NEXT_ACTION, found.get("next_action"), aliases))
            return [draft for draft in drafts if draft is not None]
    raise Unusable("it was not JSON of the form asked for")


def _objects(answer: str) -> Iterator[Mapping[str, object]]:
    """The JSON objects in it, past a model's thoughts, code fences and prose."""
    answer = answer.rpartition(_END_OF_THOUGHT)[2]
    decoder = json.JSONDecoder()
    start = answer.find("{")
    for _ in range(_MAX_OBJECTS_TRIED):
        if start < 0:
            return
        try:
            found, end = decoder.raw_decode(answer, start)
        except (ValueError, RecursionError):
            end = start + 1
        else:
            yield found
        start = answer.find("{", end)


def _passage(
    part: DraftPart, entry: object, aliases: Mapping[str, InteractionId]
) -> DraftPassage | None:
    if not isinstance(entry, dict):
        return None
    text, sources = entry.get("text"), entry.get("sources")
    if not isinstance(text, str) or not text.strip() or not isinstance(sources, list):
        return None
    # A list as an id cannot be looked up, and an unknown id condemns the passage (R16).
    if not all(isinstance(alias, str) and alias in aliases for alias in sources):
        return None
    return DraftPassage(part=part, text=text, source_ids=tuple(aliases[alias] for alias in sources))
