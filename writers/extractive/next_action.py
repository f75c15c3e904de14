"""What to do next, from what was asked, promised or left without an answer."""

from collections.abc import Sequence
from itertools import groupby

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from domain.interaction import Interaction
from domain.languages.known import LANGUAGES
from writers.extractive.closing import ReadExchange
from writers.extractive.open_matters import OpenMatter, OpenMatters
from writers.extractive.passages import is_fit_to_show
from writers.extractive.quoting import quoted
from writers.extractive.shortening import shortened
from writers.words import date_in, language_name, phrases_in

_QUOTED_WORDS = 60


def next_action(brief: Brief, read: Sequence[ReadExchange]) -> DraftPassage:
    """One passage, always: an honest "nothing open" where nothing is, and in seven languages only."""
    newest = read[0].exchange.newest.interaction
    if read[0].foreign:
        return _read_first(newest, read[0].foreign, brief.language)
    for matter in OpenMatters(read, brief):
        action = _quoting(matter, brief.language)
        if is_fit_to_show(action.text, brief.language):
            return action
    if brief.language not in LANGUAGES:
        return _read_first(newest, brief.language, brief.language)
    return _passage(phrases_in(brief.language).nothing_open, newest.id, is_fact=True)


def _read_first(newest: Interaction, spoken: str, language: str) -> DraftPassage:
    """What is said when it is not known what was said."""
    text = phrases_in(language).read_foreign.format(
        date=date_in(language, newest.occurred_at), language=language_name(spoken, within=language)
    )
    return _passage(text, newest.id, is_fact=True)


def _quoting(matter: OpenMatter, language: str) -> DraftPassage:
    """Each interaction in a quote of its own: what was said at two times is not one saying."""
    newest = matter.sentences[-1].source
    said = [list(some) for _, some in groupby(matter.sentences, key=lambda one: one.source.id)]
    quote = " ".join(
        phrases_in(language).quote.format(
            text=shortened(quoted(one), words=_QUOTED_WORDS // len(said))
        )
        for one in said
    )
    text = matter.template.format(date=date_in(language, newest.occurred_at), quote=quote)
    return _passage(text, *(one.source.id for one in matter.sentences))


def _passage(text: str, *source_ids: str, is_fact: bool = False) -> DraftPassage:
    ids = tuple(dict.fromkeys(source_ids))
    return DraftPassage(part=DraftPart.NEXT_ACTION, text=text, source_ids=ids, is_fact=is_fact)
