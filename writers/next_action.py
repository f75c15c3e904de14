"""What to do next, from what was asked, promised or left without an answer."""

from collections.abc import Sequence

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from writers.open_matters import OpenMatter, OpenMatters, ReadExchange
from writers.passages import is_fit_to_show
from writers.quoting import quoted
from writers.shortening import shortened
from writers.words import date_in, language_name, phrases_in

_QUOTED_WORDS = 45


def next_action(brief: Brief, read: Sequence[ReadExchange]) -> DraftPassage:
    """One passage, always: an honest "nothing open" where nothing is."""
    phrases = phrases_in(brief.language)
    newest = read[0].exchange.newest.interaction
    if read[0].foreign:
        text = phrases.read_foreign.format(
            date=date_in(brief.language, newest.occurred_at),
            language=language_name(read[0].foreign, within=brief.language),
        )
        return _passage(text, newest.id)
    for matter in OpenMatters(read, brief.language):
        action = _quoting(matter, brief.language)
        if is_fit_to_show(action.text, brief.language):
            return action
    return _passage(phrases.nothing_open, newest.id)


def _quoting(matter: OpenMatter, language: str) -> DraftPassage:
    source = matter.sentences[0].source
    told = shortened(quoted(matter.sentences), words=_QUOTED_WORDS)
    quote = phrases_in(language).quote.format(text=told)
    text = matter.template.format(date=date_in(language, source.occurred_at), quote=quote)
    return _passage(text, source.id)


def _passage(text: str, source_id: str) -> DraftPassage:
    return DraftPassage(part=DraftPart.NEXT_ACTION, text=text, source_ids=(source_id,))
