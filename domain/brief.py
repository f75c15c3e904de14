"""Decides which interactions are read, how far back, and in which language the insights are written."""

from calendar import monthrange
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from domain.interaction import Interaction
from domain.language_teller import LanguageTeller
from domain.languages.tags import named_language
from domain.reading.reader import read
from domain.reading.reading import ReadTurns
from domain.reading.told_apart import told_apart

MAX_SOURCES = 12
MONTHS_READ = 6
_OTHERWISE = "en"
"""The language if nothing else names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSource:
    """One interaction to read. `agent_name` and the speakers come from metadata, never from what was said.

    `said` holds the words as they were read; `interaction` holds none of them.
    """

    interaction: Interaction
    said: ReadTurns
    agent_name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that a writer gets. The sources are in order, the latest first (R10).

    `time_zone` is the organization's, in which days are counted (R32).
    """

    language: str
    contact_name: str | None
    now: datetime
    sources: tuple[BriefSource, ...]
    time_zone: tzinfo = UTC

    def local_time(self, moment: datetime) -> datetime:
        """The moment in the organization's time zone."""
        return moment.astimezone(self.time_zone)

    def day_of(self, moment: datetime) -> date:
        return self.local_time(moment).date()

    @property
    def today(self) -> date:
        return self.day_of(self.now)

    def told_apart(self, languages: LanguageTeller) -> "Brief":
        """The same brief, with the language that each source is shown to be in, known or not (R37)."""
        sources = (
            replace(one, said=told_apart(one.said, languages, language=self.language))
            for one in self.sources
        )
        return replace(self, sources=tuple(sources))


def brief_sources(
    sources: Sequence[tuple[Interaction, str | None]], *, language: str
) -> tuple[BriefSource, ...]:
    """Reads the interactions, each given with its agent's name, the latest first. Masks are in `language`."""
    said = read([interaction for interaction, _ in sources], language=language)
    return tuple(
        BriefSource(
            interaction=_without_words(interaction),
            said=said[interaction.id],
            agent_name=agent_name,
        )
        for interaction, agent_name in sources
    )


def _without_words(interaction: Interaction) -> Interaction:
    transcript = interaction.transcript
    return replace(
        interaction, text=None, transcript=transcript and replace(transcript, utterances=())
    )


def six_months_before(now: datetime) -> datetime:
    """The moment six calendar months earlier, in UTC. The day is clamped to the month's length (R11)."""
    now = now.astimezone(UTC)
    months = now.year * 12 + now.month - 1 - MONTHS_READ
    year, month = divmod(months, 12)
    day = min(now.day, monthrange(year, month + 1)[1])
    return now.replace(year=year, month=month + 1, day=day)


def insights_language(
    spoken: Collection[str],
    *,
    line_language: str | None,
    organization_language: str | None,
    call_languages: Sequence[str],
) -> str:
    """The language of all readable text, as a primary subtag (R15).

    `spoken` holds the languages of the calls among the sources, each once. `call_languages` holds those of the
    contact's transcribed calls within the six months, the latest first. If two are equally frequent, the one that was
    heard last decides. Tags that name no language do not count (R37).
    """
    if len(spoken) == 1:
        return next(iter(spoken))
    for tag in (line_language, organization_language):
        if tag and (named := named_language(tag)):
            return named
    heard = [named for tag in call_languages if (named := named_language(tag))]
    return Counter(heard).most_common(1)[0][0] if heard else _OTHERWISE
