"""A pattern that is tried only on texts that can contain a match."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.languages.patterns import alternatives_of, with_depth

_KEY_CHARACTERS = 3
_REPEAT = re.compile(r"[?*+]\??|\{(\d+)(?:,\d*)?\}\??")
_ATOM = re.compile(rf"(?P<what>\\.|\[[^\]]*\]|.)(?P<repeat>{_REPEAT.pattern})?", re.DOTALL)
_LITERAL = re.compile("[a-z0-9' ,-]")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """Every match of `pattern` contains one of the `anchors`. A match in which `unless` also matches does not count."""

    pattern: re.Pattern[str]
    anchors: frozenset[str]
    unless: re.Pattern[str] | None = None

    def finds_in(self, text: str) -> bool:
        return any(map(text.__contains__, self.anchors)) and self.matches(text)

    def matches(self, text: str) -> bool:
        """Gives the same answer as `finds_in`, without the search for anchors."""
        if self.unless is None:
            return self.pattern.search(text) is not None
        return any(not self.unless.search(found.group()) for found in self.pattern.finditer(text))


class RuleBook:
    """Tries a rule only if a word of the text begins with one of its anchors. This is ten times faster than trying
    all.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules_after: dict[str, list[tuple[str, Rule]]] = {}
        for made in rules:
            for anchor in made.anchors:
                self._rules_after.setdefault(anchor[:_KEY_CHARACTERS], []).append((anchor, made))

    def finds_in(self, text: str) -> bool:
        after = self._rules_after
        tried = {
            made
            for word in set(_WORD.findall(text))
            if (rules := after.get(word[:_KEY_CHARACTERS]))
            for anchor, made in rules
            if word.startswith(anchor)
        }
        return any(made.matches(text) for made in tried)


def rule(pattern: str, *, needs: str, unless: str | None = None) -> Rule:
    """Builds a rule. `needs` holds alternatives: every match of the pattern contains one of them at the start of a
    word.
    """
    anchors = _certain_in_any(needs)
    doubtful = {anchor for anchor in anchors if len(anchor) < _KEY_CHARACTERS} - set(
        needs.split("|")
    )
    if doubtful or not all(anchors):
        raise ValueError(
            f"an alternative has no word of {_KEY_CHARACTERS} letters for certain: {needs!r}"
        )
    exception = re.compile(unless) if unless else None
    return Rule(pattern=re.compile(pattern), anchors=anchors, unless=exception)


def _certain_in_any(pattern: str) -> frozenset[str]:
    return frozenset().union(*map(_certain, alternatives_of(pattern)))


def _certain(alternative: str) -> frozenset[str]:
    """Pieces of text of which every match contains one. If several sets are possible, the result is the set whose
    shortest piece is the longest.
    """
    choices = [frozenset({run}) for run in _runs(alternative)]
    choices += [_certain_in_any(group) for group in _groups(alternative)]
    return max(
        choices, key=lambda choice: min(map(len, choice), default=0), default=frozenset({""})
    )


def _runs(alternative: str) -> Iterator[str]:
    """Yields the longest word of each literal piece outside of groups and optional parts. Only words with a known
    start count.
    """
    outside = _without_groups(alternative)
    run, inside_word = "", False
    for atom in _ATOM.finditer(outside):
        if atom["repeat"] is None and _LITERAL.fullmatch(atom["what"]):
            run += atom["what"]
        else:
            yield _longest_word(run, inside_word=inside_word)
            run, inside_word = "", True
    yield _longest_word(run, inside_word=inside_word)


def _longest_word(run: str, *, inside_word: bool) -> str:
    words = re.findall(r"\w+", run)
    if inside_word and run[:1].isalnum():
        words = words[1:]
    return max(words, key=len, default="")


def _groups(alternative: str) -> Iterator[str]:
    """Yields the content of each outermost group. Groups that are optional, only look around or continue a word are
    skipped.
    """
    start = None
    for place, (character, depth) in enumerate(with_depth(alternative)):
        if character == "(" and depth == 1:
            start = place
        elif character == ")" and depth == 0 and start is not None:
            repeat = _REPEAT.match(alternative, place + 1)
            optional = repeat is not None and (repeat.group()[0] in "?*" or repeat.group(1) == "0")
            inside_word = start > 0 and alternative[start - 1].isalnum()
            if not optional and not inside_word and alternative.startswith("(?:", start):
                yield alternative[start + 3 : place]


def _without_groups(alternative: str) -> str:
    """The alternative with a dot in place of each group and its repetition."""
    kept, after_group = "", 0
    for place, (character, depth) in enumerate(with_depth(alternative)):
        if place < after_group:
            continue
        if character == ")" and depth == 0:
            repeat = _REPEAT.match(alternative, place + 1)
            after_group = repeat.end() if repeat else place + 1
            kept += "."
        elif depth == 0:
            kept += character
    return kept
