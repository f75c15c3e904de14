"""Compares what an agent reads before a call back with the truth about the composed contacts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.writing.composed import ComposedContact, Place
from bench.writing.gates import judging
from domain.draft import DraftPart, DraftPassage
from domain.grounding.owing import open_matter_of
from domain.insights import OpenMatter, Quote, Statement, StatementKind
from domain.ports import InsightsWriter
from domain.reading.folding import folded
from domain.reading.reading import Turn
from writers.extractive.vocabulary import length_of
from writers.words import phrases_in

BY_CONSTRUCTION = ("false dashes", "false answers", "masks wrong", "foreign")
"""Counts that must be zero, because the writer cannot do this by its construction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The accepted passages of what a writer wrote about a contact."""

    contact: ComposedContact
    statements: tuple[Statement, ...]
    next_action: Statement | None
    matters: tuple[OpenMatter, ...]

    @property
    def words(self) -> int:
        """The words of the summary and the next action (R34)."""
        action = (self.next_action,) if self.next_action else ()
        return sum(length_of(one.text) for one in (*self.statements, *action))

    @property
    def is_next_right(self) -> bool:
        """Whether the action quotes one of the right matters, or says that nothing is open when nothing is."""
        action, truth = self.next_action, self.contact.truth
        if action is None:
            return False
        if action.kind is StatementKind.FACT and set(truth.unread) & set(action.source_ids):
            return action.text != phrases_in(self.contact.brief.language).nothing_open
        if truth.rightly_next:
            return any(_is_quoted(place, action.quotes) for place in truth.rightly_next)
        phrases = phrases_in(self.contact.brief.language)
        if truth.has_opted_out:
            return action.text.startswith(phrases.opted_out.split("{")[0])
        return action.text == phrases.nothing_open

    @property
    def is_next_settled(self) -> bool:
        """Whether the action quotes a matter that was answered, done or called off, and none of the right ones."""
        quotes = self.next_action.quotes if self.next_action else ()
        return not self.is_next_right and self._are_settled(quotes)

    @property
    def found(self) -> int:
        """How many of the true matters are listed with the right owner."""
        return sum(
            any(
                _is_quoted(true.place, one.quotes) and one.owed_by is true.owed_by
                for one in self.matters
            )
            for true in self.contact.truth.matters
        )

    @property
    def due_days(self) -> tuple[int, int]:
        """How many of the true matters with a due day are listed with that day, and how many with another or none."""
        right = wrong = 0
        for true in self.contact.truth.matters:
            for one in self.matters:
                if true.due_on and _is_quoted(true.place, one.quotes):
                    right += one.due_on == true.due_on
                    wrong += one.due_on != true.due_on
        return right, wrong

    @property
    def false_matters(self) -> int:
        """How many of the listed matters are not true."""
        truth = self.contact.truth
        places = [*(one.place for one in truth.matters), *truth.rightly_next]
        return sum(not any(_is_quoted(at, one.quotes) for at in places) for one in self.matters)

    @property
    def false_dashes(self) -> int:
        """Quotes that join the words of two turns."""
        return sum(not self._stands_in_one_turn(quote) for quote in self._quotes)

    @property
    def false_answers(self) -> int:
        """Questions that are shown with another speaker's words, although these do not follow the question directly."""
        return sum(
            self._is_falsely_answered(first, second)
            for one in (*self.statements, *([self.next_action] if self.next_action else []))
            for first, second in zip(one.quotes, one.quotes[1:], strict=False)
        )

    @property
    def wrongly_masked(self) -> int:
        """Numbers that should be masked but are not, and the other way round."""
        truth = self.contact.truth
        read = " ".join(turn.text for one in self.contact.brief.sources for turn in one.said.turns)
        return sum(secret in read for secret in truth.secrets) + sum(
            kept not in read for kept in truth.kept
        )

    @property
    def foreign_quotes(self) -> int:
        return sum(quote.source_id in self.contact.truth.foreign for quote in self._quotes)

    @property
    def _quotes(self) -> list[Quote]:
        action = (self.next_action,) if self.next_action else ()
        return [quote for one in (*self.statements, *action) for quote in one.quotes]

    def _are_settled(self, quotes: Sequence[Quote]) -> bool:
        return any(_is_quoted(place, quotes) for place in self.contact.truth.settled)

    def _turns(self, quote: Quote) -> Sequence[Turn]:
        sources = self.contact.brief.sources
        return next(one.said.turns for one in sources if one.interaction.id == quote.source_id)

    def _place_of(self, quote: Quote) -> int | None:
        pieces = [_words_of(piece) for piece in quote.text.split("\u2026") if piece.strip()]
        for at, turn in enumerate(self._turns(quote)):
            if all(piece in _words_of(turn.text) for piece in pieces):
                return at
        return None

    def _stands_in_one_turn(self, quote: Quote) -> bool:
        at = self._place_of(quote)
        return at is not None and self._turns(quote)[at].speaker is quote.speaker

    def _is_falsely_answered(self, first: Quote, second: Quote) -> bool:
        if "?" not in first.text or first.speaker is second.speaker:
            return False
        asked, replied = self._place_of(first), self._place_of(second)
        return first.source_id == second.source_id and (
            asked is None or replied is None or replied != asked + 1
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """The readings of many contacts."""

    read: tuple[Reading, ...]

    @property
    def words(self) -> tuple[int, int]:
        """The median and the maximum of the numbers of words."""
        counts = [one.words for one in self.read]
        return round(median(counts)), max(counts)

    @property
    def matters(self) -> tuple[int, int, int]:
        """The true matters, how many of them are listed, and how many listed ones are not true."""
        true = sum(len(one.contact.truth.matters) for one in self.read)
        return (
            true,
            sum(one.found for one in self.read),
            sum(one.false_matters for one in self.read),
        )

    @property
    def share_of_right_actions(self) -> float:
        return sum(one.is_next_right for one in self.read) / (len(self.read) or 1)

    @property
    def settled_actions(self) -> int:
        return sum(one.is_next_settled for one in self.read)

    @property
    def due_days(self) -> tuple[int, int]:
        days = [one.due_days for one in self.read]
        return sum(right for right, _ in days), sum(wrong for _, wrong in days)

    @property
    def by_construction(self) -> tuple[int, ...]:
        """How often each of `BY_CONSTRUCTION` happened."""
        return (
            sum(one.false_dashes for one in self.read),
            sum(one.false_answers for one in self.read),
            sum(one.wrongly_masked for one in self.read),
            sum(one.foreign_quotes for one in self.read),
        )


async def reading_by(writer: InsightsWriter, contact: ComposedContact) -> Reading:
    judge = judging(contact.brief)
    passages = [passage async for passage in writer.write(contact.brief, judge=judge)]
    accepted = [(one, statement) for one in passages if (statement := await judge(one))]
    return Reading(
        contact=contact,
        statements=tuple(_of_part(accepted, DraftPart.STATEMENT)),
        next_action=next(iter(_of_part(accepted, DraftPart.NEXT_ACTION)), None),
        matters=tuple(
            matter
            for one, statement in accepted
            if one.part is DraftPart.OPEN_MATTER
            and (matter := open_matter_of(statement, one, contact.brief))
        ),
    )


def _of_part(
    accepted: Iterable[tuple[DraftPassage, Statement]], part: DraftPart
) -> list[Statement]:
    return [statement for one, statement in accepted if one.part is part]


def _is_quoted(place: Place, quotes: Iterable[Quote]) -> bool:
    wanted = _words_of(place.words)
    return any(one.source_id == place.source_id and wanted in _words_of(one.text) for one in quotes)


def _words_of(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in folded(text)).split())
