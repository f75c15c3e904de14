"""An exchange with its words."""

from dataclasses import dataclass

from writers.extractive.passages import Exchange, Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExchange:
    """An exchange with its words. `foreign` is its language if that is not the brief's."""

    exchange: Exchange
    speech: Speech
    foreign: str | None

    @property
    def awaits_answer(self) -> bool:
        return self.exchange.newest.interaction.is_by_contact_alone

    @property
    def is_reached(self) -> bool:
        """Whether an agent and the contact spoke, or an agent spoke to the contact's voicemail."""
        newest = self.exchange.newest.interaction
        return newest.channel.is_spoken and not self.awaits_answer

    def answers(self, earlier: "ReadExchange") -> bool:
        """Whether this exchange is the organization's answer to an earlier message or voicemail."""
        conversation = self.exchange.newest.interaction.conversation_id
        return self.is_reached or (
            not self.awaits_answer
            and conversation == earlier.exchange.newest.interaction.conversation_id
        )
