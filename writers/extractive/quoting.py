"""Shows sentences as quotes, each with its speaker (R30)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from domain.brief import Brief, BriefSource
from domain.draft import DraftPart, DraftPassage, Evidence
from domain.grounding.quotes import quote_in, verbatim
from domain.insights import StatementKind
from domain.interaction import Speaker
from domain.reading.plain_text import plain_text
from writers.extractive.days_beside import DayBeside, dates_beside, days_in
from writers.extractive.passages import Sentence, is_fit_to_show
from writers.extractive.shortening import shortened
from writers.words import phrases_in, short_date_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One quote. `text` holds its words in the source, `shown` the words to show.

    A message that was sent in parts has a quote for each part, and the first shows the whole. `days` holds the days
    that it names.
    """

    sentence: Sentence
    source: BriefSource
    text: str
    shown: str
    days: tuple[DayBeside, ...] = ()

    @property
    def evidence(self) -> Evidence:
        return Evidence(source_id=self.source.interaction.id, words=self.text)


class Quoting:
    """Quotes sentences of one brief as they are in their sources."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._phrases = phrases_in(brief.language)
        self._sources = {source.interaction.id: source for source in brief.sources}

    def quotes_of(self, sentences: Sequence[Sentence], *, words: int) -> tuple[Quoted, ...]:
        """One quote for each turn, of at most so many words. Empty if one of them cannot be shown."""
        turns = [list(some) for _, some in groupby(sentences, key=lambda one: one.said)]
        quotes = tuple(quote for some in turns for quote in self._of_turn(some, words=words))
        can_be_shown = all(is_fit_to_show(one.text, self._brief.language) for one in quotes)
        return quotes if can_be_shown else ()

    def passage(
        self,
        part: DraftPart,
        quotes: Sequence[Quoted],
        *,
        text: str,
        kind: StatementKind,
        due_on: date | None = None,
    ) -> DraftPassage:
        """A passage that rests on these quotes. `text` shows them between fixed words."""
        return DraftPassage(
            part=part,
            text=text,
            source_ids=tuple(dict.fromkeys(one.source.interaction.id for one in quotes)),
            kind=kind,
            evidence=tuple(one.evidence for one in quotes),
            is_quoted=True,
            due_on=due_on,
        )

    def _of_turn(self, sentences: Sequence[Sentence], *, words: int) -> list[Quoted]:
        """The quotes of one turn: for a message that was sent in parts, one for each part."""
        sentence = sentences[0]
        is_in_parts = len(sentence.said) > 1
        whole = shortened(" ".join(one.text for one in sentences), words=words)
        days = days_in(sentences, self._brief)
        found: list[Quoted] = []
        for turn in sentence.said:
            text = verbatim(turn.text if is_in_parts else whole, turn)
            quote = quote_in(text, [turn]) if text else None
            if quote is not None:
                shown = ("" if found else whole) if is_in_parts else quote.text
                source = self._sources[turn.source_id]
                found.append(
                    Quoted(
                        sentence=sentence, source=source, text=quote.text, shown=shown, days=days
                    )
                )
        return found

    def shown(self, quotes: Sequence[Quoted], *, due_on: date | None = None) -> str:
        """The quotes in a row. Each has its speaker, unless the same speaker goes on; the date is given at the first
        one and when the source changes.

        After each quote come the dates of the days that it names, except `due_on`, which the reader sees anyway.
        """
        parts: list[str] = []
        before: Quoted | None = None
        for one in quotes:
            if not one.shown:
                continue
            marked = self._with_dates(one, due_on)
            if before and self._is_same_saying(before, one):
                parts.append(marked)
            elif before and before.source is one.source:
                parts.append(self._phrases.replied.format(speaker=self.speaker(one), quote=marked))
            else:
                parts.append(
                    self._phrases.said.format(
                        speaker=self.speaker(one),
                        date=self.day(one.source.interaction.occurred_at),
                        quote=marked,
                    )
                )
            before = one
        return " ".join(parts)

    def _with_dates(self, one: Quoted, due_on: date | None) -> str:
        said_on = self._brief.day_of(one.source.interaction.occurred_at)
        dates = dates_beside(
            one.days, one.shown, told=(said_on, due_on), language=self._brief.language
        )
        return f"{self._phrases.quote.format(text=one.shown)} {dates}".rstrip()

    def speaker(self, quoted: Quoted) -> str:
        """The speaker's name, or a word for the speaker, with a capital at the start."""
        phrases = self._phrases
        names = {
            Speaker.CONTACT: self._brief.contact_name or phrases.contact,
            Speaker.AGENT: quoted.source.agent_name or phrases.agent,
            Speaker.ASSISTANT: phrases.assistant,
        }
        name = plain_text(names.get(quoted.sentence.speaker, phrases.someone))
        return name[:1].upper() + name[1:]

    def day(self, moment: datetime) -> str:
        return short_date_in(self._brief.language, self._brief.day_of(moment))

    def _is_same_saying(self, before: Quoted, one: Quoted) -> bool:
        """Whether the same speaker said both, in one interaction or in two messages on the same day."""
        if before.sentence.speaker is not one.sentence.speaker:
            return False
        first, second = before.source.interaction, one.source.interaction
        return first.id == second.id or (
            not first.channel.is_spoken
            and first.conversation_id == second.conversation_id
            and first.agent_id == second.agent_id
            and self._brief.day_of(first.occurred_at) == self._brief.day_of(second.occurred_at)
        )
