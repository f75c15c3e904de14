"""The JSON objects in what a model says, past its thoughts, code fences and prose.

Models think aloud in marks of their own. What they wrote there is a draft at best, and of a thought that does not end
nothing is known but that the answer has not begun.
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
"""How the first channel begins where a server took the marks away."""


def objects_in(said: str) -> Sequence[Mapping[str, object]]:
    """Those outside of thoughts, in their order; marks inside an object are part of what it says."""
    found: list[Mapping[str, object]] = []
    place, tried = 0, 0
    if unmarked := _UNMARKED_ANALYSIS.match(said):
        place = _end_of(_AFTER_THOUGHT, said, unmarked.end())
    while (mark := _MARKS.search(said, place)) and tried < _MOST_TRIED:
        place = mark.end()
        if mark["object"]:
            tried += 1
            try:
                one, place = _DECODER.raw_decode(said, mark.start())
            except (ValueError, RecursionError):
                continue
            found.append(one)
        elif mark["begins"]:
            place = _end_of(_AFTER_THOUGHT, said, place)
        elif mark["ends"] or mark["name"] == "final":
            found.clear()  # what stood before was a thought, though nothing said so
        elif mark["name"] in _THOUGHT_CHANNELS:
            place = _end_of(_AFTER_CHANNEL, said, place)
    return found


def _end_of(ending: re.Pattern[str], said: str, place: int) -> int:
    found = ending.search(said, place)
    return found.end() if found else len(said)
