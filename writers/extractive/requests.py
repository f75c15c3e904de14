"""Finds what the contact asks for in an exchange, and whether an agent took it up (R32)."""

from bisect import bisect_right
from collections.abc import Sequence

from writers.extractive.acts import Acts
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import short_replies
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence, Speech
from writers.extractive.promising import Promising
from writers.extractive.vocabulary import terms_of

_TELLING_TERMS = 3
_TURNS_TO_TAKE_UP = (1, 3)
"""How many turns after a request an agent may promise it."""
_TURNS_TO_AGREE = 3
"""A request, an offer, its acceptance, and the word that it is done."""


class Requests:
    def __init__(self, language: str, *, acts: Acts, promising: Promising) -> None:
        self._language = language
        self._acts = acts
        self._promising = promising
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)

    def asked(self, speech: Speech, *, is_newest: bool) -> list[Sentence]:
        """The contact's requests, the last first. Calling something off counts only at the end of the newest call."""
        replies = {
            id(speech.sentences[at]) for at in short_replies(speech.sentences, self._language)
        }
        return [
            one
            for one in reversed(speech.sentences)
            if one.is_by_contact
            and not (id(one) in replies and self.tells_little(one))
            and not self._only_accepts(one, speech)
            and (
                (is_newest and self._ends_a_call(one, speech))
                if self._acts.calls_off(one.text)
                else self._cues.asks(one.text)
            )
        ]

    def granted(self, asked: Sequence[Sentence], speech: Speech) -> list[Sentence]:
        """The requests that an agent only agreed to. They are as firm as a promise."""
        return [one for one in asked if one.turn + 1 in speech.assents - speech.noted]

    def unanswered(
        self, asked: Sequence[Sentence], speech: Speech, *, is_newest: bool
    ) -> list[Sentence]:
        """The requests that the next turn does not answer and that no agent promised to fulfil.

        A request for a deed counts as done only if the contact thanks for the information and asks for nothing more.
        In an older call it also counts as done if an agent said something to the question, noted the request, or
        asked back and then said something: the contact did not come back to it.
        """
        by_agent = [one for one in speech.sentences if not one.is_by_contact]
        informed = [one.turn for one in speech.sentences if self._acts.tells(one)]
        asked_back = {one.turn for one in by_agent if self._asks_back(one)}
        said = [one.turn for one in by_agent if not self._cues.is_question(one.text)]
        noted = speech.noted
        seen_to = {one.turn for one in by_agent if self.is_seen_to_in(one)}
        last_said = max(said, default=-1)
        promised = {
            one.turn
            for one in speech.sentences
            if not one.is_by_contact
            and self._promising.is_promise(one)
            and self._promising.is_firm(one)
        }
        last_wanted = max(
            (one.turn for one in speech.sentences if self._acts.wants(one)), default=-1
        )
        last_thanked = max(speech.thanked, default=-1)
        open_ones = []
        for one in asked:
            after = informed[bisect_right(informed, one.turn) :][:1]
            is_told = after == [one.turn + 1] and self._tells_what_was_asked(one, speech)
            is_question = one.text.endswith("?") or bool(self._follow_up.telling.search(one.text))
            is_replied = one.turn + 1 in (said if is_question else noted)
            is_taken_up = one.turn + 1 in asked_back and last_said > one.turn + 1
            is_older = not is_newest and (is_replied or is_taken_up)
            is_thanked = bool(after) and last_thanked > max(after[0], last_wanted)
            is_promised = any(one.turn + turns in promised for turns in _TURNS_TO_TAKE_UP)
            is_seen_to = one.turn + 1 in seen_to
            is_agreed = one.turn + 1 in noted or (
                one.turn + 1 in asked_back and one.turn + _TURNS_TO_AGREE in noted
            )
            if not (is_told or is_older or is_thanked or is_promised or is_agreed or is_seen_to):
                open_ones.append(one)
        return open_ones

    def is_seen_to_in(self, reply: Sentence) -> bool:
        """Whether an agent says that it is done, and not only promised."""
        return (
            not reply.is_by_contact
            and self._outcomes.seen_to.search(reply.text) is not None
            and not self._cues.is_question(reply.text)
        )

    def is_asked_of(self, intention: Sentence, speech: Speech) -> bool:
        """Whether an agent asked for it in the turn before."""
        return any(
            not one.is_by_contact and one.turn == intention.turn - 1 and self._cues.asks(one.text)
            for one in speech.sentences
        )

    def _only_accepts(self, one: Sentence, speech: Speech) -> bool:
        """Whether the contact only accepts what an agent promised just before: "please do, I need it soon"."""
        return (
            self._cues.assents(one.text)
            and not self._promising.is_firm(one)
            and any(
                each.turn == one.turn - 1
                and not each.is_by_contact
                and self._promising.is_promise(each)
                for each in speech.sentences
            )
        )

    def _asks_back(self, reply: Sentence) -> bool:
        """Whether an agent asks, or offers something."""
        return self._cues.is_question(reply.text) or bool(self._cues.performing.search(reply.text))

    def tells_little(self, request: Sentence) -> bool:
        """Whether it only says that the contact wants something: "please help me"."""
        terms = frozenset(terms_of(request.text, self._language))
        return not self._promising.is_firm(request) and len(terms) < _TELLING_TERMS

    def _tells_what_was_asked(self, asked: Sentence, speech: Speech) -> bool:
        """Whether the request was for information, or the reply begins with yes and no deed was asked for."""
        if self._follow_up.telling.search(asked.text):
            return True
        says_yes = asked.turn + 1 in speech.taken_up
        return says_yes and asked.text.endswith("?") and not self._promising.is_firm(asked)

    @staticmethod
    def _ends_a_call(sentence: Sentence, speech: Speech) -> bool:
        is_call = sentence.source.transcript is not None
        return is_call and sentence.turn == speech.sentences[-1].turn
