"""Decides what a sentence does in a conversation: it asks, tells, or calls something off."""

from writers.extractive.cues import cues_of
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence, Speech


class Acts:
    def __init__(self, language: str) -> None:
        self._cues = cues_of(language)
        self._outcomes = outcomes_in(language)

    def calls_off(self, text: str) -> bool:
        """Whether these words of a contact call something off."""
        return not self._cues.is_question(text) and bool(self._outcomes.called_off.search(text))

    def wants(self, sentence: Sentence) -> bool:
        """Whether the contact asks for something, or asks a question."""
        return sentence.is_by_contact and (
            self._cues.asks(sentence.text) or self._cues.is_question(sentence.text)
        )

    def tells(self, sentence: Sentence) -> bool:
        """Whether an agent gives information."""
        return self.replies(sentence) and not self._cues.asks(sentence.text)

    def promises(self, text: str) -> bool:
        return self._cues.promises(text)

    def replies(self, sentence: Sentence) -> bool:
        """Whether an agent speaks, but neither asks a question nor promises anything."""
        return not (
            sentence.is_by_contact
            or self._cues.is_question(sentence.text)
            or self._cues.promises(sentence.text)
        )

    def is_declined(self, offer: Sentence, speech: Speech) -> bool:
        """Whether the contact declines an agent's offer at once: "no, then I'll do it myself". After a question in
        the same turn, the "no" answers that question.
        """
        turn = [one for one in speech.sentences if one.turn == offer.turn]
        if offer.is_by_contact or any(self._cues.is_question(one.text) for one in turn):
            return False
        reply = next((one for one in speech.sentences if one.turn == offer.turn + 1), None)
        return (
            reply is not None
            and reply.source is offer.source
            and self._cues.declines(reply.said[0].text)
        )
