"""Finds the matters that are open between a contact and the agents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from domain.brief import Brief
from domain.interaction import Channel
from writers.extractive.acts import Acts
from writers.extractive.closing import Closing
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import short_replies
from writers.extractive.matter import MatterKind, OpenMatter
from writers.extractive.moments import with_moment
from writers.extractive.naming import Naming
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence, Speech
from writers.extractive.promising import Promising
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.requests import Requests
from writers.extractive.topics import Topics
from writers.extractive.vocabulary import terms_of
from writers.extractive.waiting import Waiting

_LEAST_TERMS = 2
_MOST_FOUND = 30
"""How many of the most pressing matters are searched for overdue ones."""


class OpenMatters:
    """Finds open matters in the exchanges, which come newest first."""

    def __init__(self, read: Sequence[ReadExchange], brief: Brief) -> None:
        language = brief.language
        self._read = read = [replace(one, speech=one.speech.of_known_speakers) for one in read]
        self._language = language
        self._brief = brief
        self._promising = Promising(brief)
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        self._acts = Acts(language)
        topics = Topics(read, brief)
        self._naming = Naming(read, language, topics=topics, promising=self._promising)
        self._closing = Closing(read, brief, topics=topics, acts=self._acts)
        self._requests = Requests(language, acts=self._acts, promising=self._promising)
        self._waiting = Waiting(
            read,
            language,
            acts=self._acts,
            tells_little=self._requests.tells_little,
            topics=topics,
        )

    def __iter__(self) -> Iterator[OpenMatter]:
        """The agents' matters come before the contact's. Overdue ones come first (R32, R33), then the most pressing.

        The contact's last words count only if nothing else is open.
        """
        found = list(islice(self._promised_once(self._found()), _MOST_FOUND))
        matters = [one for one in found if one.kind is not MatterKind.LAST_WORDS] or found[:1]
        return iter(
            sorted(
                matters,
                key=lambda one: (one.kind is MatterKind.CONTACT_PROMISE, not one.is_overdue),
            )
        )

    def _promised_once(self, matters: Iterable[OpenMatter]) -> Iterator[OpenMatter]:
        """Drops an older promise about the same matter: the newer one stands for both (R32)."""
        promised: list[frozenset[str]] = []
        for matter in matters:
            if matter.kind in {MatterKind.PROMISE, MatterKind.DUE_PROMISE}:
                about = self._terms_of(matter.told)
                if any(2 * len(about & newer) > len(about) for newer in promised):
                    continue
                promised.append(about)
            yield matter

    def _found(self) -> Iterator[OpenMatter]:
        """Yields the most pressing matters first.

        First come messages and voicemails that nobody answered. Then, exchange by exchange, the newest first: what an
        agent promised, what the contact asked for, an unanswered question, what the contact reported, and what
        somebody only intended. After the contact has said that everything is settled, only an agent's later promises
        are open, or those for a later day.
        """
        for one in self._waiting.exchanges():
            if self._closing.settled_in(one.speech) is not None:
                break
            waiting = self._waiting.sentences_in(one)
            if (
                waiting
                and not self._promising.only_intends(waiting)
                and (kind := self._waiting.kind_of(one, waiting))
            ):
                due_on = self._promising.deadline_of(waiting)
                yield self._matter(kind, waiting[-1], tuple(waiting), due_on)
        settled_on: date | None = None
        for at, one in enumerate(self._read):
            settled = self._closing.settled_in(one.speech)
            for kind, sentence in self._left_open(one, at):
                is_settled = settled is not None and (
                    sentence.is_by_contact or sentence.turn < settled
                )
                told = with_moment(sentence, one.speech, self._language)
                due_on = self._promising.due_of((sentence, *(told if kind.is_promise else ())))
                is_for_later = settled_on is None or (
                    not sentence.is_by_contact and due_on is not None and due_on >= settled_on
                )
                is_closed = (
                    is_settled
                    or self._closing.is_ended(sentence, at, due_on=due_on)
                    or self._is_heard_of(kind, sentence, at, due_on)
                )
                if is_for_later and not is_closed:
                    named = self._naming.of(sentence, at) if kind.is_promise else ()
                    by = due_on if kind.is_promise else None
                    by = by or self._promising.deadline_of((sentence, *named))
                    yield self._matter(kind, sentence, _once(*named, *told), by)
            if settled is not None and settled_on is None:
                settled_on = self._brief.day_of(one.exchange.newest.interaction.occurred_at)

    def _is_heard_of(
        self, kind: MatterKind, sentence: Sentence, at: int, due_on: date | None
    ) -> bool:
        """Whether something was only expected, and the contact said something after its day: that counts instead. Long
        after its day it counts no more: what somebody else will do is not owed.
        """
        return (
            kind is MatterKind.PROMISE
            and self._promising.is_only_expected(sentence)
            and (
                self._closing.is_heard_after(at, due_on=due_on)
                or self._promising.is_long_gone(sentence)
            )
        )

    def _matter(
        self,
        kind: MatterKind,
        told: Sentence,
        sentences: tuple[Sentence, ...],
        due_on: date | None,
    ) -> OpenMatter:
        is_overdue = due_on is not None and due_on < self._brief.today
        if kind is MatterKind.PROMISE and is_overdue:
            kind = MatterKind.DUE_PROMISE
        return OpenMatter(
            kind=kind, told=told, sentences=sentences, due_on=due_on, is_overdue=is_overdue
        )

    def _left_open(self, read: ReadExchange, at: int) -> Iterator[tuple[MatterKind, Sentence]]:
        speech = read.speech
        by_contact = [one for one in reversed(speech.sentences) if one.is_by_contact]
        by_agent = [one for one in reversed(speech.sentences) if not one.is_by_contact]
        promised = [
            one
            for one in self._promising.promises_in(by_agent)
            if not self._acts.is_declined(one, speech)
        ]
        if read.awaits_answer and self._waiting.is_answered(at):
            by_contact = []
        asked = self._requests.asked(speech, is_newest=not at) if by_contact else []
        intended = self._intended(by_contact, at)
        unanswered = self._requests.unanswered(asked, speech, is_newest=not at)
        if self._waits_for_contact(intended, unanswered, speech):
            unanswered = []
        # A request that an agent agreed to is quoted as a request: only an agent's own words are a promise.
        for one in self._firm([*self._requests.granted(asked, speech), *promised]):
            yield MatterKind.REQUEST if one.is_by_contact else MatterKind.PROMISE, one
        last = [one for one in promised if not at and one.turn == by_agent[0].turn]
        for kind, found in (
            (
                MatterKind.REQUEST,
                [one for one in unanswered if not self._requests.tells_little(one)],
            ),
            (MatterKind.QUESTION, self._last_questions(by_contact, speech)),
            (MatterKind.PROMISE, last),
            (MatterKind.PROBLEM, self._reported(by_contact, promised, speech, at)),
            (MatterKind.REQUEST, [] if at else unanswered),
            (MatterKind.CONTACT_PROMISE, intended),
            (MatterKind.LAST_WORDS, self._unheard(speech, at)),
        ):
            for one in found:
                yield kind, one

    def _intended(self, by_contact: Sequence[Sentence], at: int) -> list[Sentence]:
        """What the contact intends to do. It counts until the contact says something after the day of the intention."""
        return [
            one
            for one in by_contact
            if self._promising.is_intention(one)
            and (
                self._promising.is_firm(one)
                or self._requests.is_asked_of(one, self._read[at].speech)
            )
            and not self._closing.is_heard_after(at, due_on=self._promising.due(one))
            and not (at and self._promising.is_long_gone(one))
        ]

    def _waits_for_contact(
        self, intended: Sequence[Sentence], unanswered: Sequence[Sentence], speech: Speech
    ) -> bool:
        """Whether an agent has replied to all requests, and the contact says at the end that they will do something
        on a day.
        """
        replied = {one.turn for one in speech.sentences if self._acts.replies(one)}
        last = max((one.turn for one in speech.sentences if one.is_by_contact), default=-1)
        return all(one.turn + 1 in replied for one in unanswered) and any(
            one.turn == last and self._promising.is_dated(one) for one in intended
        )

    def _unheard(self, speech: Speech, at: int) -> list[Sentence]:
        """The contact's last words in the newest call, if no agent replied to them (R33)."""
        if at or not speech.sentences or speech.sentences[-1].source.channel is not Channel.CALL:
            return []
        last = [one for one in speech.sentences if one.turn == speech.sentences[-1].turn]
        replies = short_replies(speech.sentences, self._language)
        is_reply = any(speech.sentences[place] in last for place in replies)
        if is_reply or last[0].turn in speech.thanked - {0, 1} or self._is_praise(last):
            return []
        return [
            one
            for one in last
            if one.is_by_contact
            and len(self._terms_of(one)) >= _LEAST_TERMS
            and not self._acts.calls_off(one.text)
            and not self._promising.is_intention(one)
        ][:1]

    def _is_praise(self, said: Sequence[Sentence]) -> bool:
        text = " ".join(one.text for one in said)
        return bool(self._follow_up.praise.search(text)) and not self._follow_up.denial.search(text)

    def _reported(
        self, by_contact: Sequence[Sentence], promised: Sequence[Sentence], speech: Speech, at: int
    ) -> list[Sentence]:
        """Problems that the contact reported, if no agent promised anything after that, and the contact did not
        thank for an answer.
        """
        if any(not one.awaits_answer for one in self._read[:at]):
            return []
        last_promised = max((one.turn for one in promised), default=-1)
        informed = [one.turn for one in speech.sentences if self._acts.tells(one)]
        last_thanked = max(speech.thanked, default=-1)
        seen_to = {one.turn for one in speech.sentences if self._requests.is_seen_to_in(one)}
        found = [
            one
            for one in by_contact
            if self._outcomes.amiss.search(one.text)
            and not self._acts.calls_off(one.text)
            and not self._cues.is_question(one.text)
            and one.turn > last_promised
            and not any(one.turn < turn < last_thanked for turn in informed)
            and one.turn + 1 not in seen_to
        ]
        return sorted(found, key=lambda one: (-len(self._terms_of(one)), one.turn))

    def _firm(self, promised: Sequence[Sentence]) -> list[Sentence]:
        """The firm promises: they name a deed or a time to come. "Let me see" and "we'll do our best" are not firm.

        Those with a time come first, the most urgent before the others, those that depend on the contact last, and
        newer ones before older ones. A request that an agent agreed to is as firm as a promise.
        """
        firm = [one for one in promised if one.is_by_contact or self._promising.is_firm(one)]
        return sorted(
            firm,
            key=lambda one: (
                self._promising.asks_first(one),
                not self._promising.is_dated(one),
                self._promising.due(one) or date.max,
                -one.turn,
            ),
        )

    def _last_questions(self, by_contact: Sequence[Sentence], speech: Speech) -> list[Sentence]:
        return [
            one
            for one in by_contact
            if one.turn == speech.sentences[-1].turn
            and one.turn + 1 not in speech.noted
            and self._cues.is_question(one.text)
        ]

    def _terms_of(self, sentence: Sentence) -> frozenset[str]:
        return frozenset(terms_of(sentence.text, self._language))


def _once(*sentences: Sentence) -> tuple[Sentence, ...]:
    return tuple({id(one): one for one in sentences}.values())
