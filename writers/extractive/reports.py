"""Finds out whether somebody later reports that a matter was done (R32)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.brief import Brief
from domain.grounding.measures import measures_in
from domain.interaction import InteractionDirection
from writers.extractive.acts import Acts
from writers.extractive.clauses import clauses_of, good_clauses_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.hearing import Hearing
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.topics import Topics
from writers.extractive.vocabulary import terms_of, words_of

_TERMS_OF_NOTHING_MUCH = 3
_TERMS_OF_A_SUBJECT = 2
_LONG = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrival:
    """A sentence in which the contact says that something has arrived, or is done."""

    sentence: Sentence
    terms: frozenset[str]
    has_arrived: bool


class Reports:
    def __init__(
        self,
        read: Sequence[ReadExchange],
        brief: Brief,
        *,
        topics: Topics,
        acts: Acts,
        hearing: Hearing,
    ) -> None:
        self._read = read
        self._brief = brief
        self._topics = topics
        self._acts = acts
        self._hearing = hearing
        self._follow_up = follow_up_in(brief.language)
        self._outcomes = outcomes_in(brief.language)
        self._agents = {one.interaction.id: one.agent_name or "" for one in brief.sources}
        self._tellings: dict[int, Sequence[Sentence]] = {}
        self._told: dict[int, Sequence[frozenset[str]]] = {}
        self._sent: dict[int, Sequence[tuple[Sentence, frozenset[str]]]] = {}
        self._arrived: dict[int, Sequence[_Arrival]] = {}

    def end(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        return (
            self._is_told(matter, at)
            or self._is_sent(matter, at, due_on=due_on)
            or self._is_told_by_who_came(matter, at, due_on=due_on)
            or self._is_received(matter, at, due_on=due_on)
            or self._is_followed_up(matter, at, due_on=due_on)
        )

    def _is_told(self, matter: Sentence, at: int) -> bool:
        """Whether a later exchange is the promised call, or an agent reports the same thing in it."""
        rings = self._follow_up.ringing.search(matter.text) is not None
        if rings and any(one.is_reached for one in self._read[:at]):
            return True
        language = self._brief.language
        whole = frozenset(terms_of(self._follow_up.moment.sub(" ", matter.text), language))
        named = self._topics.named_in(matter.text)
        subjects = [whole, *([named] if len(named) >= _TERMS_OF_A_SUBJECT else [])]
        return any(
            2 * len(about & told) >= len(about) > 0
            for later in range(at)
            for told in self._told_in(later)
            for about in subjects
        )

    def _is_sent(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether an agent reported later that it is done. The report must name the matter. In the same conversation
        it is enough if the report comes on the due day, or if writing itself was promised for no later day.
        """
        about = self._topics.of_turns(at)[matter.turn] | self._topics.of_matter(matter, at)
        writes = self._outcomes.writing.search(matter.text) is not None
        return any(
            (one.turn > matter.turn or later < at)
            and one.source is not matter.source
            and (
                not about.isdisjoint(terms)
                or (
                    one.source.conversation_id == matter.source.conversation_id
                    and self._is_in_time(one, due_on, writes=writes)
                )
            )
            for later in range(at + 1)
            for one, terms in self._sent_in(later)
        )

    def _is_in_time(self, report: Sentence, due_on: date | None, *, writes: bool) -> bool:
        reported_on = self._brief.day_of(report.source.occurred_at)
        return reported_on == due_on or (writes and (due_on is None or reported_on > due_on))

    def _is_told_by_who_came(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether the agent who was going to come reports something on the due day."""
        if due_on is None:
            return False
        promised = set(words_of(matter.text))
        return any(
            one.source.conversation_id == matter.source.conversation_id
            and self._brief.day_of(one.source.occurred_at) == due_on
            and not promised.isdisjoint(words_of(self._agents[one.source.id]))
            for later in range(at)
            for one in self._telling(later)
        )

    def _is_received(self, promise: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether the contact says later that what an agent promised, or the contact asked for, has arrived."""
        return any(
            (later < at or one.sentence.turn > promise.turn)
            and one.sentence.source is not promise.source
            and self._is_about(one, promise, at, later, due_on)
            for later in range(at + 1)
            for one in self._arrivals_in(later)
        )

    def _is_followed_up(self, promise: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether the agent who promised it spoke to the contact again, on the due day or later, and the contact
        missed nothing. Without a day, the agent must have called the contact, or spoken to them more than a week
        later. Money is paid only if somebody says so.
        """
        agent = promise.source.agent_id
        is_of_money = self._outcomes.paying.search(promise.text) or measures_in(promise.text)
        if promise.is_by_contact or agent is None or is_of_money:
            return False
        told = (
            one
            for later in range(at + 1)
            for one in self._telling(later)
            if one.source.occurred_at > promise.source.occurred_at
            and one.source.agent_id == agent
            and one.source.conversation_id == promise.source.conversation_id
        )
        return any(
            self._brief.day_of(one.source.occurred_at) >= due_on
            if due_on is not None
            else one.source.channel.is_spoken
            and (
                one.source.direction is InteractionDirection.OUTBOUND
                or one.source.occurred_at - promise.source.occurred_at > _LONG
            )
            for one in told
        ) and not self._hearing.is_missed(promise, at)

    def _is_about(
        self, arrival: _Arrival, promise: Sentence, at: int, later: int, due_on: date | None
    ) -> bool:
        """Whether what has arrived, or is done, is what was promised. In the same conversation, "they arrived" may
        name hardly anything, but nothing that was spoken of after the promise. A promised call does not arrive.
        """
        said, terms = arrival.sentence, arrival.terms
        if not self._topics.of_matter(promise, at).isdisjoint(terms):
            return True
        rings = self._follow_up.ringing.search(promise.text) is not None
        until = said.turn if later == at else None
        return (
            arrival.has_arrived
            and said.source.conversation_id == promise.source.conversation_id
            and not (rings or promise.is_by_contact)
            and len(terms) <= _TERMS_OF_NOTHING_MUCH
            and self._topics.between(promise, at, until=until).isdisjoint(terms)
            and not (
                self._is_early(said, due_on) and self._is_asked_between(promise, at, said, later)
            )
            and not (
                (due_on is None or self._is_early(said, due_on))
                and self._names_another(said, promise)
            )
        )

    def _is_early(self, said: Sentence, due_on: date | None) -> bool:
        return due_on is not None and self._brief.day_of(said.source.occurred_at) < due_on

    def _names_another(self, said: Sentence, promise: Sentence) -> bool:
        """Whether it names what has arrived, and the promise names something else: "got the car back"."""
        thing = self._follow_up.thanks.sub(" ", self._outcomes.received.sub(" ", said.text))
        return (
            bool(self._topics.named_in(thing))
            and bool(self._topics.named_in(promise.text))
            and self._follow_up.pointing.search(promise.text) is None
        )

    def _is_asked_between(self, promise: Sentence, at: int, said: Sentence, later: int) -> bool:
        """Whether the contact wanted something else in between. What has arrived is then that."""
        return any(
            self._acts.wants(one)
            and (place < at or one.turn > promise.turn)
            and (place > later or one.turn < said.turn)
            for place in range(later, at + 1)
            for one in self._read[place].speech.sentences
        )

    def _arrivals_in(self, at: int) -> Sequence[_Arrival]:
        if at not in self._arrived:
            self._arrived[at] = list(self._find_arrivals(at))
        return self._arrived[at]

    def _find_arrivals(self, at: int) -> Iterator[_Arrival]:
        for one in self._read[at].speech.sentences:
            if not one.is_by_contact:
                continue
            clauses = good_clauses_of(one.text, self._follow_up, self._outcomes)
            has_arrived = any(map(self._outcomes.received.search, clauses))
            if has_arrived or any(map(self._outcomes.done.search, clauses)):
                terms = self._topics.terms_of(one.text)
                yield _Arrival(sentence=one, terms=terms, has_arrived=has_arrived)

    def _sent_in(self, at: int) -> Sequence[tuple[Sentence, frozenset[str]]]:
        if at not in self._sent:
            self._sent[at] = [
                (one, self._topics.terms_of(one.text))
                for one in self._telling(at)
                if self._outcomes.done.search(one.text)
            ]
        return self._sent[at]

    def _told_in(self, at: int) -> Sequence[frozenset[str]]:
        if at not in self._told:
            language = self._brief.language
            self._told[at] = [frozenset(terms_of(one.text, language)) for one in self._telling(at)]
        return self._told[at]

    def _tells(self, sentence: Sentence) -> bool:
        """Whether an agent gives information, at least in one clause: "the technician was there, and I'll call you"."""
        if sentence.is_by_contact or self._acts.tells(sentence):
            return not sentence.is_by_contact
        return any(
            self._outcomes.done.search(clause) or self._outcomes.received.search(clause)
            for clause in clauses_of(sentence.text)
            if not self._acts.promises(clause)
        )

    def _telling(self, at: int) -> Sequence[Sentence]:
        """The sentences in which agents give information, in the exchange at that position."""
        if at not in self._tellings:
            sentences = self._read[at].speech.sentences
            self._tellings[at] = [one for one in sentences if self._tells(one)]
        return self._tellings[at]
