"""What insights say that those before them did not, counted without keeping a word of them (R19)."""

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
"""A shorter passage is the same as another only when it is equal."""


def following(findings: Findings, before: Findings | None) -> Findings:
    """The same findings with what they add to those before them; the first have nothing to be compared with."""
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
    """What earlier findings said: each of their statements is the same as one of the new ones at the most.

    Two are the same when they say the same, whatever they rest on; or when both rest on the same words of a source,
    however either is worded or shortened. Other words that the new one rests on make it new only if they stand in a
    source that was not read before, for else they could have been quoted then. What moves between the statements and
    what is to do next is neither new nor gone.
    """

    def __init__(self, before: Findings) -> None:
        self._read = frozenset((one.interaction_id, one.revision) for one in before.sources)
        self._left = [_Told.of(one) for one in before.statements]
        self._next_action = [_Told.of(one) for one in (before.next_action,) if one]
        self._to_do = _to_do(before)

    def marked(self, statement: Statement, sources: Collection[SourceReference]) -> Statement:
        """With whether it is new. `sources` are those that it rests on, or more."""
        told = _Told.of(statement)
        unread = self._unread(sources)
        same = told.same_among(self._left, unread=unread)
        if same is not None:
            self._left.remove(same)
        is_known = same is not None or told.same_among(self._to_do, unread=unread) is not None
        return replace(statement, is_new=not is_known)

    def marked_next_action(
        self, statement: Statement, sources: Collection[SourceReference]
    ) -> Statement:
        """It is compared with the earlier next action alone."""
        unread = self._unread(sources)
        same = _Told.of(statement).same_among(self._next_action, unread=unread)
        return replace(statement, is_new=same is None)

    def count_unsaid(self, findings: Findings) -> int:
        """How many earlier statements are the same as none that was marked, and nothing that is to do next now."""
        to_do = _to_do(findings)
        return sum(one.same_among(to_do, unread=()) is None for one in self._left)

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
        """Whether most of the shorter of the two stands in the other without a gap."""
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
class _Told:
    """A statement as it is compared: case, accents, marks and blanks make no other of it."""

    words: tuple[str, ...]
    passages: tuple[_Passage, ...]

    @classmethod
    def of(cls, one: Statement | OpenMatter) -> "_Told":
        passages = (
            _Passage(source_id=quote.source_id, speaker=quote.speaker, words=_words_of(quote.text))
            for quote in one.quotes
        )
        return cls(
            words=_words_of(one.text), passages=tuple(each for each in passages if each.words)
        )

    def same_among(
        self, others: Sequence["_Told"], *, unread: Collection[InteractionId]
    ) -> "_Told | None":
        equal = next((one for one in others if one.words == self.words), None)
        return equal or next((one for one in others if self._rests_on_words_of(one, unread)), None)

    def _rests_on_words_of(self, other: "_Told", unread: Collection[InteractionId]) -> bool:
        more = [one for one in self.passages if not any(map(one.is_in, other.passages))]
        return len(more) < len(self.passages) and all(one.source_id not in unread for one in more)


def _to_do(findings: Findings) -> Sequence[_Told]:
    action = findings.next_action
    return [_Told.of(one) for one in (*((action,) if action else ()), *findings.open_matters)]


def _words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(text)))
