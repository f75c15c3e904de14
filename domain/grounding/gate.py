"""Decides which parts of a writer's answer the domain accepts (R16, R17)."""

from collections.abc import Sequence
from dataclasses import replace

from domain.brief import Brief
from domain.draft import MAX_STATEMENT_CHARACTERS, DraftPart, DraftPassage
from domain.grounding.actors import actor_spoke, says_that_nothing_is_open
from domain.grounding.answered import awaits_an_answer
from domain.grounding.attribution import attributed, may_be_attributed, tells_whose_word_it_is
from domain.grounding.claims import claims_what_was_said, leaves_it_to_the_contact
from domain.grounding.evidence import EvidenceFinder
from domain.grounding.grounded import is_grounded
from domain.grounding.material import Material, Materials
from domain.grounding.own_words import is_in_its_language
from domain.grounding.recommending import may_be_recommended
from domain.grounding.telling_words import telling_words
from domain.ids import InteractionId
from domain.insights import Quote, Statement, StatementKind
from domain.interaction import Speaker
from domain.language_teller import LanguageTeller
from domain.languages.known import LANGUAGES
from domain.languages.tags import primary_subtag
from domain.reading.dictation import is_about_the_record
from domain.reading.language_vote import is_clearly_not_in
from domain.reading.plain_text import plain_text
from domain.reading.suspicion import is_suspicious_passage, passages_of
from domain.reading.suspicion_forms import calls_a_premium_number

_CUT = " \u2026"


class Gate:
    """Judges a writer's passages about one brief. Each source is read only once for all passages."""

    def __init__(self, brief: Brief, languages: LanguageTeller) -> None:
        self._brief = brief
        self._languages = languages
        self._sources = {source.interaction.id: source for source in brief.sources}
        self._known = {str(id_): id_ for id_ in self._sources}
        self._materials = Materials(brief)
        self._evidence = EvidenceFinder(brief)
        self._quoted: dict[DraftPassage, Statement | None] = {}

    def accepted(self, passage: DraftPassage) -> Statement | None:
        """The statement as plain text, or `None` if it must be dropped.

        It is dropped if it names no source or an unknown one (R16); if it holds a number, date or name that is
        neither in its sources nor in their metadata (R16); if it cannot be shown to be in the brief's language (R37);
        if it is too long; or if it gives a command, follows one, or sends the agent to a premium number (R17). It is
        also dropped if it rests on no words of its sources, or is about somebody who said none of them (R30). A fact
        has fixed words, so most of these checks are skipped for it.
        """
        brief, known = self._brief, self._known
        if not passage.source_ids or not known.keys() >= set(passage.source_ids):
            return None
        ids = tuple(dict.fromkeys(known[id_] for id_ in passage.source_ids))
        if passage.is_quoted:
            return self._accepted_once(passage, ids)
        text = plain_text(passage.text)
        if not _can_be_shown(text, brief.language) or is_suspicious_passage(text):
            return None
        if passage.is_fact:
            return Statement(text=text, source_ids=ids, kind=StatementKind.FACT)
        if not is_in_its_language(text, brief, self._languages):
            return None
        material = self._materials.of(self._sources[id_] for id_ in ids)
        if passage.due_on is not None:
            material.take_day(passage.due_on)
        if not is_grounded(text, material, brief, cited=len(ids)):
            return None
        if material.suspicious and _follows_a_command(text, material, brief.language):
            return None
        return self._resting_on_words(passage, text, ids)

    def _resting_on_words(
        self, passage: DraftPassage, text: str, ids: tuple[InteractionId, ...]
    ) -> Statement | None:
        brief = self._brief
        is_action = passage.part is DraftPart.NEXT_ACTION
        sources = [self._sources[id_] for id_ in ids]
        if is_action and not may_be_recommended(text, sources, brief):
            return None
        quotes = self._evidence.quotes_for(passage)
        if is_action and not quotes and says_that_nothing_is_open(text, brief.language):
            if awaits_an_answer(brief):
                return None
            return Statement(text=text, source_ids=ids, kind=StatementKind.FACT)
        if not quotes or not actor_spoke(text, quotes, brief):
            return None
        if any(map(self._is_dictated, quotes)):
            return None
        if not self._is_as_claimed(text, passage.part, quotes):
            return None
        is_understood = any(map(self._is_understood, quotes))
        if not tells_whose_word_it_is(
            text, passage.part, quotes, brief, is_understood=is_understood
        ):
            if not (is_action and is_understood and may_be_attributed(text, quotes, brief)):
                return None
            text = attributed(text, brief)
        return Statement(text=text, source_ids=ids, kind=passage.kind, quotes=quotes)

    def _accepted_once(
        self, passage: DraftPassage, ids: tuple[InteractionId, ...]
    ) -> Statement | None:
        """Judges a quoted passage once, even if it is both the next action and the first open matter."""
        if passage.part is DraftPart.NEXT_ACTION:
            passage = replace(passage, part=DraftPart.OPEN_MATTER)
        if passage not in self._quoted:
            self._quoted[passage] = self._accepted_quotes(passage, ids)
        return self._quoted[passage]

    def _is_dictated(self, quote: Quote) -> bool:
        """Whether a contact says, in the same turn, what should be written."""
        brief = self._brief
        return quote.speaker is Speaker.CONTACT and any(
            is_about_the_record(
                turn.text, said.language or brief.language, contact_name=brief.contact_name
            )
            for said in [self._sources[quote.source_id].said]
            for turn in said.matter
            if quote.text.strip(_CUT) in turn.text
        )

    def _is_understood(self, quote: Quote) -> bool:
        """Whether the words are in a language that the checks know, or may be. Commands in others are not seen."""
        found = self._languages.language_of(quote.text)
        return found is None or found in LANGUAGES or found == primary_subtag(self._brief.language)

    def _is_as_claimed(self, text: str, part: DraftPart, quotes: Sequence[Quote]) -> bool:
        """Whether the text claims only what its quotes say. Quotes in another language are not compared."""
        language = self._brief.language
        spoken = {self._sources[quote.source_id].said.language for quote in quotes}
        if not spoken <= {None, language}:
            return True
        is_action = part is DraftPart.NEXT_ACTION
        if is_action and not leaves_it_to_the_contact(text, quotes, language):
            return False
        return claims_what_was_said(text, part, quotes, language)

    def _accepted_quotes(
        self, passage: DraftPassage, ids: tuple[InteractionId, ...]
    ) -> Statement | None:
        """Checks a passage that holds its quotes between fixed words. Only the quotes need checks: the words around
        them are fixed, and the names and days come from metadata.
        """
        text = passage.text
        quotes = self._evidence.quotes_for(passage)
        may_be_shown = all(
            _can_be_shown(quote.text, self._brief.language)
            and not is_suspicious_passage(quote.text)
            for quote in quotes
        )
        is_whole = quotes and len(quotes) == len(set(passage.evidence))
        is_safe = passage.part is DraftPart.STATEMENT or not calls_a_premium_number(text)
        if not (is_whole and may_be_shown and is_safe) or len(text) > MAX_STATEMENT_CHARACTERS:
            return None
        return Statement(text=text, source_ids=ids, kind=passage.kind, quotes=quotes)


def _can_be_shown(text: str, language: str) -> bool:
    if not any(character.isalpha() for character in text) or len(text) > MAX_STATEMENT_CHARACTERS:
        return False
    return not any(is_clearly_not_in(part, language) for part in (text, *passages_of(text)))


def _follows_a_command(text: str, material: Material, language: str) -> bool:
    """Whether a statement may follow a command in its sources.

    To pass, it must share words with the harmless turns, and more than twice as many as with the commands alone. A
    statement that follows a command in other words, or in another language, shares none with either.
    """
    stems = telling_words(text, language)
    clean = telling_words(" ".join(material.words), language)
    commands = telling_words(" ".join(material.suspicious), language) - clean
    return len(stems & clean) <= 2 * len(stems & commands)
