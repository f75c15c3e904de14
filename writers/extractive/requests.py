"""Finds what the contact asks for in an exchange, and whether an agent took it up (R32)."""

from bisect import bisect_right
from collections.abc import Sequence

from writers.extractive.closing import Closing
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import short_replies
from writers.extractive.passages import Sentence, Speech
from writers.extractive.promising import Promising
from writers.extractive.vocabulary import terms_of

_TELLING_TERMS = 3
_TURNS_TO_TAKE_UP = (1, 3)
"""How many turns after a request an agent may promise it."""


class Requests:
    def __init__(self, language: str, *, closing: Closing, promising: Promising) -> None:
        self._language = language
        self._closing = closing
        self._promising = promising
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)

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
            and (
                (is_newest and self._ends_a_call(one, speech))
                if self._closing.calls_off(one.text)
                else self._cues.asks(one.text)
            )
        ]

    def granted(self, asked: Sequence[Sentence], speech: Speech) -> list[Sentence]:
        """The requests that an agent only agreed to. They are as firm as a promise."""
        return [one for one in asked if one.turn + 1 in speech.assents]

    def unanswered(
        self, asked: Sequence[Sentence], speech: Speech, *, is_newest: bool
    ) -> list[Sentence]:
        """The requests that the next turn does not answer and that no agent promised to fulfil.

        A request for a deed counts as done only if the contact thanks for the information and asks for nothing more,
        or if an agent replied to the question and the contact did not come back to it.
        """
        informed = [one.turn for one in speech.sentences if self._closing.tells(one)]
        replied = {one.turn for one in speech.sentences if self._closing.replies(one)}
        promised = {
            one.turn
            for one in speech.sentences
            if not one.is_by_contact
            and self._promising.is_promise(one)
            and self._promising.is_firm(one)
        }
        last_wanted = max(
            (one.turn for one in speech.sentences if self._closing.wants(one)), default=-1
        )
        last_thanked = max(speech.thanked, default=-1)
        open_ones = []
        for one in asked:
            after = informed[bisect_right(informed, one.turn) :][:1]
            is_told = after == [one.turn + 1] and self._tells_what_was_asked(one, speech)
            is_older = not is_newest and one.turn + 1 in replied and one.text.endswith("?")
            is_thanked = bool(after) and last_thanked > max(after[0], last_wanted)
            is_promised = any(one.turn + turns in promised for turns in _TURNS_TO_TAKE_UP)
            if not (is_told or is_older or is_thanked or is_promised):
                open_ones.append(one)
        return open_ones

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
