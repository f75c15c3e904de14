"""What is left open between a contact and the agents."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from domain.brief import Brief
from domain.days.reader import due_day
from domain.interaction import Channel
from writers.extractive.closing import Closing, ReadExchange
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import short_replies
from writers.extractive.matter import MatterKind, OpenMatter
from writers.extractive.moments import is_dated, with_moment
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence, Speech
from writers.extractive.vocabulary import terms_of
from writers.extractive.waiting import Waiting

_TELLING_TERMS = 3
_LEAST_TERMS = 2
_MOST_FOUND = 30
"""Of the most pressing, so many are looked at for one that is overdue."""


class OpenMatters:
    """Finds them in what was read, the newest exchange first."""

    def __init__(self, read: Sequence[ReadExchange], brief: Brief) -> None:
        language = brief.language
        self._read = read = [replace(one, speech=one.speech.of_known_speakers) for one in read]
        self._language = language
        self._brief = brief
        self._due_days: dict[int, date | None] = {}
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        self._closing = Closing(read, brief)
        self._waiting = Waiting(
            read, language, closing=self._closing, tells_little=self._tells_little
        )

    def __iter__(self) -> Iterator[OpenMatter]:
        """What is overdue first (R32), then the most pressing."""
        found = islice(self._promised_once(self._found()), _MOST_FOUND)
        return iter(sorted(found, key=lambda one: not one.is_overdue))

    def _promised_once(self, matters: Iterable[OpenMatter]) -> Iterator[OpenMatter]:
        """A second promise about the same matter stands for both (R32); the newest come first."""
        promised: list[frozenset[str]] = []
        for matter in matters:
            if matter.kind in {MatterKind.PROMISE, MatterKind.DUE_PROMISE}:
                about = self._terms_of(matter.told)
                if any(2 * len(about & newer) > len(about) for newer in promised):
                    continue
                promised.append(about)
            yield matter

    def _found(self) -> Iterator[OpenMatter]:
        """The most pressing first.

        What the contact wrote or left as a voicemail and nobody answered; then, in the newest exchange that leaves
        anything open, what an agent promised, what the contact asked for, a question without an answer, what the
        contact reported, and what either only meant to do. Where the contact says that all is settled, only what an
        agent promises after that is open.
        """
        for one in self._waiting.exchanges():
            if self._closing.settled_in(one.speech) is not None:
                break
            if waiting := self._waiting.sentences_in(one):
                is_voicemail = one.exchange.newest.interaction.channel is Channel.VOICEMAIL
                kind = MatterKind.VOICEMAIL if is_voicemail else MatterKind.MESSAGE
                yield self._matter(kind, waiting[-1], tuple(waiting))
        for at, one in enumerate(self._read):
            settled = self._closing.settled_in(one.speech)
            for kind, sentence in self._left_open(one.speech, at):
                is_settled = settled is not None and (
                    sentence.is_by_contact or sentence.turn < settled
                )
                due_on = self._due(sentence)
                is_done = due_on is not None and self._closing.is_taken_as_done(
                    sentence, at, due_on=due_on
                )
                if not (is_settled or is_done or self._closing.is_ended(sentence, at)):
                    told = with_moment(sentence, one.speech, self._language)
                    yield self._matter(kind, sentence, told)
            if settled is not None:
                return

    def _matter(
        self, kind: MatterKind, told: Sentence, sentences: tuple[Sentence, ...]
    ) -> OpenMatter:
        due_on = self._due(told) if kind.is_promise else None
        is_overdue = (
            due_on is not None
            and due_on < self._brief.today
            and kind is not MatterKind.CONTACT_PROMISE
        )
        return OpenMatter(
            kind=kind, told=told, sentences=sentences, due_on=due_on, is_overdue=is_overdue
        )

    def _left_open(self, speech: Speech, at: int) -> Iterator[tuple[MatterKind, Sentence]]:
        by_contact = [one for one in reversed(speech.sentences) if one.is_by_contact]
        by_agent = [one for one in reversed(speech.sentences) if not one.is_by_contact]
        replies = {
            id(speech.sentences[at]) for at in short_replies(speech.sentences, self._language)
        }
        asked = [
            one
            for one in by_contact
            if (self._cues.asks(one.text) or self._calls_off_at_last(one, speech))
            and not (id(one) in replies and self._tells_little(one))
        ]
        granted = [one for one in asked if one.turn + 1 in speech.assents]
        unanswered = self._unanswered(asked, speech, is_newest=not at)
        promised = [one for one in by_agent if self._cues.promises(one.text)]
        intended = [
            one for one in self._last_intentions(by_contact) if not at or not self._is_overdue(one)
        ]
        for one in self._firm([*granted, *promised]):
            yield self._promise_kind(one), one
        for kind, found in (
            (MatterKind.CONTACT_PROMISE, self._last_words(intended, unanswered, speech)),
            (MatterKind.REQUEST, [one for one in unanswered if not self._tells_little(one)]),
            (MatterKind.QUESTION, self._last_questions(by_contact, speech)),
            (MatterKind.PROMISE, self._last_promises(by_agent, at, overdue=False)),
            (MatterKind.DUE_PROMISE, self._last_promises(by_agent, at, overdue=True)),
            (MatterKind.PROBLEM, self._reported(by_contact, promised, speech, at)),
            (MatterKind.REQUEST, unanswered),
            (MatterKind.CONTACT_PROMISE, intended),
            (MatterKind.LAST_WORDS, self._unheard(speech, at)),
        ):
            for one in found:
                yield kind, one

    def _unheard(self, speech: Speech, at: int) -> list[Sentence]:
        """What the contact told at the very last in the newest call, and no agent said anything to (R33)."""
        if at or not speech.sentences or speech.sentences[-1].source.channel is not Channel.CALL:
            return []
        last = [one for one in speech.sentences if one.turn == speech.sentences[-1].turn]
        replies = short_replies(speech.sentences, self._language)
        is_reply = any(speech.sentences[place] in last for place in replies)
        if is_reply or last[0].turn in speech.thanked - {0, 1}:
            return []
        return [
            one
            for one in last
            if one.is_by_contact
            and len(self._terms_of(one)) >= _LEAST_TERMS
            and not self._closing.calls_off(one.text)
        ][:1]

    def _last_promises(
        self, by_agent: Sequence[Sentence], at: int, *, overdue: bool
    ) -> list[Sentence]:
        """What the agent says last to do, or at the very last to be done by a day: "they send it tomorrow"."""
        return [
            one
            for one in by_agent
            if one.turn == by_agent[0].turn
            and self._is_overdue(one) is overdue
            and (self._cues.promises(one.text) or (not at and self._is_deed_on_a_day(one)))
        ]

    def _is_deed_on_a_day(self, sentence: Sentence) -> bool:
        due_on = self._due(sentence)
        said_on = self._brief.day_of(sentence.source.occurred_at)
        return (
            self._follow_up.deed.search(sentence.text) is not None
            and due_on is not None
            and due_on > said_on
            and self._closing.tells(sentence)
            and not self._outcomes.done.search(sentence.text)
            and not self._follow_up.denial.search(sentence.text)
        )

    def _calls_off_at_last(self, sentence: Sentence, speech: Speech) -> bool:
        return (
            sentence.source.channel is Channel.CALL
            and sentence.turn == speech.sentences[-1].turn
            and self._closing.calls_off(sentence.text)
        )

    def _promise_kind(self, firm: Sentence) -> MatterKind:
        """A request that was said yes to is quoted as one: only an agent's own words are a promise."""
        if firm.is_by_contact:
            return MatterKind.REQUEST
        return MatterKind.DUE_PROMISE if self._is_overdue(firm) else MatterKind.PROMISE

    def _is_overdue(self, promise: Sentence) -> bool:
        day = self._due(promise)
        return day is not None and day < self._brief.today

    def _due(self, sentence: Sentence) -> date | None:
        own = id(sentence)
        if own not in self._due_days:
            self._due_days[own] = due_day(
                sentence.text, self._language, sentence.source.occurred_at, self._brief.time_zone
            )
        return self._due_days[own]

    def _last_words(
        self, intended: Sequence[Sentence], unanswered: Sequence[Sentence], speech: Speech
    ) -> list[Sentence]:
        """What the contact says at last to do on a day, when an agent has replied to all that was asked before."""
        replied = {one.turn for one in speech.sentences if self._closing.replies(one)}
        if any(one.turn + 1 not in replied for one in unanswered):
            return []
        return [one for one in intended if self._is_dated(one)]

    def _reported(
        self, by_contact: Sequence[Sentence], promised: Sequence[Sentence], speech: Speech, at: int
    ) -> list[Sentence]:
        """What the contact says is amiss, after which no agent promised anything or was thanked for an answer."""
        if any(not one.awaits_answer for one in self._read[:at]):
            return []
        last_promised = max((one.turn for one in promised), default=-1)
        told = [one.turn for one in speech.sentences if self._closing.tells(one)]
        last_thanked = max(speech.thanked, default=-1)
        found = [
            one
            for one in by_contact
            if self._outcomes.amiss.search(one.text)
            and not self._cues.is_question(one.text)
            and one.turn > last_promised
            and not any(one.turn < turn < last_thanked for turn in told)
        ]
        return sorted(found, key=lambda one: (-len(self._terms_of(one)), one.turn))

    def _firm(self, promised: Sequence[Sentence]) -> list[Sentence]:
        """Those of a deed or a moment to come, which "let me see" and "we'll do our best" are not.

        The newest that tells when comes first, what depends on the contact last. A request that an agent said yes to
        is as firm.
        """
        firm = [one for one in promised if one.is_by_contact or self._is_firm(one)]
        return sorted(
            firm, key=lambda one: (self._asks_first(one), not self._is_dated(one), -one.turn)
        )

    def _last_questions(self, by_contact: Sequence[Sentence], speech: Speech) -> list[Sentence]:
        return [
            one
            for one in by_contact
            if one.turn == speech.sentences[-1].turn and self._cues.is_question(one.text)
        ]

    def _last_intentions(self, by_contact: Sequence[Sentence]) -> list[Sentence]:
        return [
            one
            for one in by_contact
            if one.turn == by_contact[0].turn and self._cues.promises(one.text)
        ]

    def _is_firm(self, promise: Sentence) -> bool:
        return bool(self._follow_up.deed.search(promise.text)) or self._is_dated(promise)

    def _is_dated(self, sentence: Sentence) -> bool:
        return is_dated(sentence, self._language)

    def _asks_first(self, promise: Sentence) -> bool:
        """Whether it depends on what the contact does before."""
        return not promise.is_by_contact and self._cues.asks(promise.text)

    def _tells_little(self, request: Sentence) -> bool:
        """Whether it only says that something is wanted: "please help me"."""
        return not self._is_firm(request) and len(self._terms_of(request)) < _TELLING_TERMS

    def _terms_of(self, sentence: Sentence) -> frozenset[str]:
        return frozenset(terms_of(sentence.text, self._language))

    def _unanswered(
        self, asked: Sequence[Sentence], speech: Speech, *, is_newest: bool
    ) -> list[Sentence]:
        """Those of which the next turn does not tell what was to be told.

        A deed is done only if the contact thanks for what is told and then wants nothing more, or did not come back
        to what was replied to the question for it.
        """
        told = [one.turn for one in speech.sentences if self._closing.tells(one)]
        replied = {one.turn for one in speech.sentences if self._closing.replies(one)}
        last_wanted = max(
            (one.turn for one in speech.sentences if self._closing.wants(one)), default=-1
        )
        last_thanked = max(speech.thanked, default=-1)
        open_ones = []
        for one in asked:
            after = told[bisect_right(told, one.turn) :][:1]
            is_told = after == [one.turn + 1] and self._follow_up.telling.search(one.text)
            is_older = not is_newest and one.turn + 1 in replied and one.text.endswith("?")
            is_thanked = bool(after) and last_thanked > max(after[0], last_wanted)
            if not is_told and not is_older and not is_thanked:
                open_ones.append(one)
        return open_ones
