"""Finds out what insights say that the previous ones did not, without storing a word of the previous ones (R19)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from domain.ids import InteractionId
from domain.insights import Changes, Findings, OpenMatter, SourceReference, Statement
from domain.interaction import Speaker
from domain.reading.folding import UNSPACED, folded

_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_])+")
_LEAST_WORDS = 3
"""A passage with fewer words is the same as another only if both are equal."""


def following(findings: Findings, before: Findings | None) -> Findings:
    """The same findings, marked with what is new compared to `before`. The first findings have nothing to compare
    with.
    """
    if before is None:
        return findings
    earlier = Earlier(before)
    statements = tuple(earlier.marked(one, findings.sources) for one in findings.statements)
    action = findings.next_action
    return replace(
        findings,
        statements=statements,
        next_action=action and earlier.marked_next_action(action, findings.sources),
        changes=Changes(
            added_count=sum(one.is_new for one in statements),
            removed_count=earlier.count_unsaid(findings),
        ),
    )


class Earlier:
    """The statements of earlier findings. Each of them can match one new statement at most.

    Two statements match if they say the same, whatever they rest on, or if both rest on the same words of a source,
    however they are worded or shortened. If the new one also rests on other words, it is new only if these are in a
    source that was not read before: otherwise they could have been quoted then. A statement that moves between the
    summary and the things to do is neither new nor removed.
    """

    def __init__(self, before: Findings) -> None:
        self._read = frozenset((one.interaction_id, one.revision) for one in before.sources)
        self._unmatched = [_Compared.of(one) for one in before.statements]
        self._next_action = [_Compared.of(one) for one in (before.next_action,) if one]
        self._to_do = _to_do(before)

    def marked(self, statement: Statement, sources: Collection[SourceReference]) -> Statement:
        """The statement, marked as new or not. `sources` holds those that it rests on, and may hold more."""
        compared = _Compared.of(statement)
        unread = self._unread(sources)
        same = compared.same_among(self._unmatched, unread=unread)
        if same is not None:
            self._unmatched.remove(same)
        is_known = same is not None or compared.same_among(self._to_do, unread=unread) is not None
        return replace(statement, is_new=not is_known)

    def marked_next_action(
        self, statement: Statement, sources: Collection[SourceReference]
    ) -> Statement:
        """Compares the next action only with the earlier next action."""
        unread = self._unread(sources)
        same = _Compared.of(statement).same_among(self._next_action, unread=unread)
        return replace(statement, is_new=same is None)

    def count_unsaid(self, findings: Findings) -> int:
        """How many earlier statements match no marked statement, and nothing that is to be done now."""
        to_do = _to_do(findings)
        return sum(one.same_among(to_do, unread=()) is None for one in self._unmatched)

    def _unread(self, sources: Collection[SourceReference]) -> Collection[InteractionId]:
        return {
            one.interaction_id
            for one in sources
            if (one.interaction_id, one.revision) not in self._read
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passage:
    source_id: InteractionId
    speaker: Speaker
    words: tuple[str, ...]

    def is_in(self, other: "_Passage") -> bool:
        """Whether most of the shorter passage is in the other one without a gap."""
        if (self.source_id, self.speaker) != (other.source_id, other.speaker):
            return False
        if self.words == other.words:
            return True
        shorter = min(len(self.words), len(other.words))
        if shorter < _LEAST_WORDS:
            return False
        matcher = SequenceMatcher(None, self.words, other.words, autojunk=False)
        return matcher.find_longest_match().size >= max(_LEAST_WORDS, (shorter + 1) // 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """A statement for comparison: case, accents, marks and white space make no difference."""

    words: tuple[str, ...]
    passages: tuple[_Passage, ...]

    @classmethod
    def of(cls, one: Statement | OpenMatter) -> "_Compared":
        passages = (
            _Passage(source_id=quote.source_id, speaker=quote.speaker, words=_words_of(quote.text))
            for quote in one.quotes
        )
        return cls(
            words=_words_of(one.text), passages=tuple(each for each in passages if each.words)
        )

    def same_among(
        self, others: Sequence["_Compared"], *, unread: Collection[InteractionId]
    ) -> "_Compared | None":
        equal = next((one for one in others if one.words == self.words), None)
        return equal or next((one for one in others if self._rests_on_words_of(one, unread)), None)

    def _rests_on_words_of(self, other: "_Compared", unread: Collection[InteractionId]) -> bool:
        more = [one for one in self.passages if not any(map(one.is_in, other.passages))]
        return len(more) < len(self.passages) and all(one.source_id not in unread for one in more)


def _to_do(findings: Findings) -> Sequence[_Compared]:
    action = findings.next_action
    return [_Compared.of(one) for one in (*((action,) if action else ()), *findings.open_matters)]


def _words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(text)))
