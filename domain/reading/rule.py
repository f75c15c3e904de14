"""A pattern that is tried only on texts that can contain a match."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.languages.patterns import alternatives_of, with_depth

_KEY_CHARACTERS = 3
_WORDS_KEPT = 20_000
_REPEAT = re.compile(r"[?*+]\??|\{(\d+)(?:,\d*)?\}\??")
_ATOM = re.compile(rf"(?P<what>\\.|\[[^\]]*\]|.)(?P<repeat>{_REPEAT.pattern})?", re.DOTALL)
_LITERAL = re.compile("[a-z0-9' ,-]")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """Every match of `pattern` contains one of the `anchors`, and one piece of each set in `also`. A match in which
    `unless` also matches does not count.
    """

    pattern: re.Pattern[str]
    anchors: frozenset[str]
    also: tuple[frozenset[str], ...] = ()
    unless: re.Pattern[str] | None = None

    def finds_in(self, text: str) -> bool:
        return self.may_match(text) and self.matches(text)

    def may_match(self, text: str) -> bool:
        """Whether the text holds what every match contains. This is much faster than trying the pattern."""
        return any(map(text.__contains__, self.anchors)) and self.has_all(text)

    def has_all(self, text: str) -> bool:
        return all(any(map(text.__contains__, pieces)) for pieces in self.also)

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
        self.rules = tuple(rules)
        self._by_anchor: dict[str, list[Rule]] = {}
        for made in self.rules:
            for anchor in made.anchors:
                self._by_anchor.setdefault(anchor, []).append(made)
        self._after = lru_cache(maxsize=_WORDS_KEPT)(self._anchored)

    def finds_in(self, text: str) -> bool:
        return self.finds_in_part(text, lambda whole: (whole,))

    def finds_in_part(
        self,
        text: str,
        parts: Callable[[str], Iterable[str]],
        *,
        words: Iterable[str] | None = None,
    ) -> bool:
        """Whether a rule matches in one of the parts. If no rule can match in the text, it is not parted. `words` are
        those of the text, if they are known.
        """
        tried = self._tried(text, set(_WORD.findall(text) if words is None else words))
        return bool(tried) and any(
            made.has_all(part) and made.matches(part)
            for part in parts(text)
            for made in {one for word in tried.keys() & _WORD.findall(part) for one in tried[word]}
        )

    def _tried(self, text: str, words: set[str]) -> Mapping[str, Sequence[Rule]]:
        """The rules that may match, by the words that begin with their anchors."""
        found: dict[str, list[Rule]] = {}
        held: dict[frozenset[str], bool] = {}
        for word in words:
            for made in self._after(word):
                for pieces in made.also:
                    if pieces not in held:
                        held[pieces] = any(map(text.__contains__, pieces))
                    if not held[pieces]:
                        break
                else:
                    found.setdefault(word, []).append(made)
        return found

    def _anchored(self, word: str) -> Sequence[Rule]:
        beginnings = (word[:end] for end in range(1, len(word) + 1))
        return tuple(
            made
            for beginning in beginnings
            if len(beginning) >= _KEY_CHARACTERS or beginning == word
            for made in self._by_anchor.get(beginning, ())
        )


def rule(pattern: str, *, needs: str, also: Sequence[str] = (), unless: str | None = None) -> Rule:
    """Builds a rule. `needs` holds alternatives: every match of the pattern contains one of them at the start of a
    word, and one of each alternatives in `also`.
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
    pieces = [found for found in map(pieces_of, also) if all(found)]
    return Rule(pattern=re.compile(pattern), anchors=anchors, also=tuple(pieces), unless=exception)


def whole(pattern: str, *, behind: str = "") -> Iterator[Rule]:
    """Yields a rule for each alternative of a pattern for whole words. A match contains all that is certain in it.
    `behind` is a pattern for what must follow.
    """
    for alternative in alternatives_of(pattern):
        certain = _choices(alternative, at_starts=False)
        yield Rule(
            pattern=re.compile(rf"(?<!\w)(?:{alternative}){behind}"),
            anchors=rule(alternative, needs=alternative).anchors,
            also=tuple(one for one in certain if min(map(len, one)) >= _KEY_CHARACTERS),
        )


def pieces_of(pattern: str) -> frozenset[str]:
    """Pieces of text, at any place in a word, of which every match of the pattern contains one. One of them is empty
    if none is certain.
    """
    return _certain_in_any(pattern, at_starts=False)


def _certain_in_any(pattern: str, *, at_starts: bool = True) -> frozenset[str]:
    certain = (_certain(one, at_starts=at_starts) for one in alternatives_of(pattern))
    return frozenset().union(*certain)


def _certain(alternative: str, *, at_starts: bool) -> frozenset[str]:
    """Pieces of text of which every match contains one, `at_starts` of words or anywhere. If several sets are
    possible, the result is the set whose shortest piece is the longest.
    """
    return max(
        _choices(alternative, at_starts=at_starts),
        key=lambda choice: min(map(len, choice), default=0),
        default=frozenset({""}),
    )


def _choices(alternative: str, *, at_starts: bool) -> Sequence[frozenset[str]]:
    """Sets of pieces: every match contains one piece of each set."""
    return [
        *(frozenset({run}) for run in _runs(alternative, at_starts=at_starts)),
        *(
            _certain_in_any(group, at_starts=at_starts)
            for group in _groups(alternative, at_starts=at_starts)
        ),
    ]


def _runs(alternative: str, *, at_starts: bool) -> Iterator[str]:
    """Yields each literal piece outside of groups and optional parts. `at_starts` of words, it is the longest word in
    the piece with a known start.
    """
    outside = _without_groups(alternative)
    run, inside_word = "", False
    for atom in _ATOM.finditer(outside):
        if atom["repeat"] is None and _LITERAL.fullmatch(atom["what"]):
            run += atom["what"]
        else:
            yield _longest_word(run, inside_word=inside_word) if at_starts else run
            run, inside_word = "", True
    yield _longest_word(run, inside_word=inside_word) if at_starts else run


def _longest_word(run: str, *, inside_word: bool) -> str:
    words = re.findall(r"\w+", run)
    if inside_word and run[:1].isalnum():
        words = words[1:]
    return max(words, key=len, default="")


def _groups(alternative: str, *, at_starts: bool) -> Iterator[str]:
    """Yields the content of each outermost group. Groups that are optional or only look around are skipped, and
    `at_starts` of words those that continue a word.
    """
    start = None
    for place, (character, depth) in enumerate(with_depth(alternative)):
        if character == "(" and depth == 1:
            start = place
        elif character == ")" and depth == 0 and start is not None:
            repeat = _REPEAT.match(alternative, place + 1)
            optional = repeat is not None and (repeat.group()[0] in "?*" or repeat.group(1) == "0")
            inside_word = at_starts and start > 0 and alternative[start - 1].isalnum()
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
