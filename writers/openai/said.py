"""Finds the JSON objects in a model's text, after its thoughts and between code fences and prose.

Models mark their thoughts in different ways. An object in a thought is a draft at best. If a thought does not end,
the answer has not begun.
"""

import json
import re
from collections.abc import Mapping, Sequence

_MOST_TRIED = 500
_DECODER = json.JSONDecoder()

_THINK = r"think(?:ing)?|thoughts?|reasoning|reflection|seed:think"
_MARKS = re.compile(
    rf"""
      (?P<channel><\|?channel\|?>\s*(?P<name>\w+))
    | (?P<begins><(?P<tag>{_THINK})>|\[THINK\]|<\|(?:START|begin_of)_(?:THINKING|thought)\|>)
    | (?P<ends></(?:{_THINK})>|\[/THINK\]|<\|(?:END|end_of)_(?:THINKING|thought)\|>|assistantfinal|<channel\|>)
    | (?P<object>\{{)
    """,
    re.VERBOSE,
)
_THOUGHT_CHANNELS = {"analysis", "thought"}
_AFTER_THOUGHT = re.compile(
    rf"</(?:{_THINK})>|\[/THINK\]|<\|(?:END|end_of)_(?:THINKING|thought)\|>|assistantfinal"
)
_AFTER_CHANNEL = re.compile(r"<\|(?:end|start|return|call)\|>|<channel\|>|(?=<\|?channel\|?>)")
_UNMARKED_ANALYSIS = re.compile(r"\s*analysis(?=[A-Z])")
"""The beginning of the first channel if a server removed the marks."""


def objects_in(said: str) -> Sequence[Mapping[str, object]]:
    """The objects outside thoughts, in their order. Marks inside an object are part of its text."""
    found: list[Mapping[str, object]] = []
    position, tried = 0, 0
    if unmarked := _UNMARKED_ANALYSIS.match(said):
        position = _end_of(_AFTER_THOUGHT, said, unmarked.end())
    while (mark := _MARKS.search(said, position)) and tried < _MOST_TRIED:
        position = mark.end()
        if mark["object"]:
            tried += 1
            try:
                one, position = _DECODER.raw_decode(said, mark.start())
            except (ValueError, RecursionError):
                continue
            found.append(one)
        elif mark["begins"]:
            position = _end_of(_AFTER_THOUGHT, said, position)
        elif mark["ends"] or mark["name"] == "final":
            found.clear()  # the text before this was a thought without an opening mark
        elif mark["name"] in _THOUGHT_CHANNELS:
            position = _end_of(_AFTER_CHANNEL, said, position)
    return found


def _end_of(ending: re.Pattern[str], said: str, position: int) -> int:
    found = ending.search(said, position)
    return found.end() if found else len(said)
