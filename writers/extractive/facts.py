"""Tells the facts about one interaction in fixed words (R14)."""

from domain.brief import Brief, BriefSource
from writers.words import Words


def told_in_short(source: BriefSource, brief: Brief) -> str:
    """Who interacted, when and on which channel, in one sentence."""
    interaction = source.interaction
    return Words().last_interaction(
        language=brief.language,
        channel=interaction.channel,
        direction=interaction.direction,
        occurred_at=interaction.occurred_at,
        agent_name=None if interaction.is_by_contact_alone else source.agent_name,
        contact_name=brief.contact_name,
    )
