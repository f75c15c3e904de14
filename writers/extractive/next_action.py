"""Decides what to do next from requests, promises and unanswered messages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from domain.brief import Brief, BriefSource
from domain.draft import DraftPart, DraftPassage
from domain.insights import StatementKind
from domain.interaction import Interaction
from domain.languages.known import LANGUAGES
from domain.reading.aside import Aside
from domain.reading.plain_text import plain_text
from writers.extractive.dictated import can_stand_beside, dictating
from writers.extractive.facts import told_in_short
from writers.extractive.matter import MatterKind, OpenMatter
from writers.extractive.open_matters import OpenMatters
from writers.extractive.quoting import Quoting
from writers.extractive.read_exchange import ReadExchange
from writers.words import date_in, language_name, phrases_in, short_date_in

MAX_MATTERS = 6
_QUOTED_WORDS = 36
_KINDS = {
    MatterKind.PROMISE: StatementKind.PROMISE,
    MatterKind.DUE_PROMISE: StatementKind.PROMISE,
    MatterKind.CONTACT_PROMISE: StatementKind.PROMISE,
    MatterKind.REQUEST: StatementKind.REQUEST,
    MatterKind.QUESTION: StatementKind.QUESTION,
    MatterKind.PROBLEM: StatementKind.PROBLEM,
    MatterKind.LAST_WORDS: StatementKind.REMARK,
    MatterKind.MESSAGE: StatementKind.REQUEST,
    MatterKind.VOICEMAIL: StatementKind.REQUEST,
}
_NOT_UNDERSTOOD = frozenset({Aside.COMMAND, Aside.LINK, Aside.LOOP, Aside.PLACEHOLDER})
"""If the newest source holds one of these instead of matter, something was said that could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAction:
    """`quoted` holds the texts of the quoted sentences. `matters` holds all open matters, the action's own first.
    `read_instead` holds the source that must be read as a whole, because its words must stand neither in an action nor
    in a matter.
    """

    passage: DraftPassage
    quoted: frozenset[str]
    matters: tuple[DraftPassage, ...] = ()
    read_instead: BriefSource | None = None


def next_action(brief: Brief, read: Sequence[ReadExchange]) -> NextAction:
    """Always returns an action. It says "nothing open" only if the newest interaction was understood (R33)."""
    newest = read[0].exchange.newest
    phrases = phrases_in(brief.language)
    date = date_in(brief.language, newest.interaction.occurred_at)
    if Aside.OPT_OUT in newest.said.asides and not newest.said.matter:
        return _fixed(phrases.opted_out.format(date=date), newest)
    if read[0].foreign:
        return _fixed(_read_foreign(newest.interaction, read[0].foreign, brief.language), newest)
    matters = OpenMatters(read, brief)
    found = list(islice(_showable(matters, brief), MAX_MATTERS))
    if found:
        return replace(
            found[0],
            passage=_only_read(found[0], brief) or found[0].passage,
            matters=tuple(_as_matter(one.passage) for one in found if not one.read_instead),
        )
    if brief.language not in LANGUAGES:
        return _fixed(_read_foreign(newest.interaction, brief.language, brief.language), newest)
    if _is_unread(read[0]):
        return _fixed(phrases.read_latest.format(told=told_in_short(newest, brief)), newest)
    return _fixed(phrases.nothing_open, newest)


def _showable(matters: OpenMatters, brief: Brief) -> Iterator[NextAction]:
    """The actions that can be shown. No sentence is quoted in two of them."""
    quoting = Quoting(brief)
    already_quoted: set[str] = set()
    for matter in matters:
        action = _quoting(matter, quoting, brief)
        if action is not None and already_quoted.isdisjoint(action.quoted):
            already_quoted |= action.quoted
            yield action


def _as_matter(passage: DraftPassage) -> DraftPassage:
    return replace(passage, part=DraftPart.OPEN_MATTER)


def _is_unread(newest: ReadExchange) -> bool:
    """Whether the contact's last words hold no matter, but something that could not be read."""
    *_, last = newest.exchange.sources
    said_last = [
        source.said
        for source in takewhile(
            lambda one: one.interaction.direction is last.interaction.direction,
            reversed(newest.exchange.sources),
        )
    ]
    return not any(said.matter for said in said_last) and any(
        said.is_suspicious or not said.asides.isdisjoint(_NOT_UNDERSTOOD) for said in said_last
    )


def _read_foreign(newest: Interaction, spoken: str, language: str) -> str:
    """The action for an interaction in a language that could not be read."""
    return phrases_in(language).read_foreign.format(
        date=date_in(language, newest.occurred_at), language=language_name(spoken, within=language)
    )


def _only_read(action: NextAction, brief: Brief) -> DraftPassage | None:
    """What to do instead of the action if its words must not stand in it."""
    source = action.read_instead
    if source is None:
        return None
    told = told_in_short(source, brief)
    return _passage(phrases_in(brief.language).read_itself.format(told=told), source)


def _fixed(text: str, newest: BriefSource) -> NextAction:
    return NextAction(passage=_passage(text, newest), quoted=frozenset())


def _passage(text: str, source: BriefSource) -> DraftPassage:
    return DraftPassage(
        part=DraftPart.NEXT_ACTION,
        text=text,
        source_ids=(source.interaction.id,),
        kind=StatementKind.FACT,
    )


def _quoting(matter: OpenMatter, quoting: Quoting, brief: Brief) -> NextAction | None:
    """`None` if a quote for it cannot be shown."""
    words = _QUOTED_WORDS // len({one.said for one in matter.sentences})
    quotes = quoting.quotes_of(matter.sentences, words=max(8, words))
    is_named = not matter.told.is_by_contact and len(quotes) > 1
    if is_named and not all(can_stand_beside(one, brief) for one in quotes):
        quotes = quoting.quotes_of((matter.told,), words=_QUOTED_WORDS)
    if not quotes:
        return None
    phrases = phrases_in(brief.language)
    # A promise may come after the words that name it, but its speaker owes it (R32).
    stating_first = sorted(quotes, key=lambda one: one.sentence.speaker is not matter.told.speaker)
    stating = stating_first[0]
    due = ""
    if matter.due_on:
        label = phrases.overdue if matter.is_overdue else phrases.due
        due = f" ({label.format(date=short_date_in(brief.language, matter.due_on))})"
    template = str(getattr(phrases, matter.kind))
    return NextAction(
        passage=quoting.passage(
            DraftPart.NEXT_ACTION,
            stating_first,
            text=template.format(
                agent=plain_text(stating.source.agent_name or phrases.agent),
                due=due,
                quote=quoting.shown(quotes, due_on=matter.due_on),
            ),
            kind=_KINDS[matter.kind],
            due_on=matter.due_on,
        ),
        quoted=frozenset(one.text for one in matter.sentences),
        read_instead=dictating(quotes, brief),
    )
