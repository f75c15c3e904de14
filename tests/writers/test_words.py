"""The fixed words about an interaction, in each known language (R14)."""

from datetime import UTC, datetime

import pytest

from domain.interaction import Channel, InteractionDirection
from domain.languages.known import LANGUAGES
from writers.words import Words

MOMENT = datetime(2026, 11, 20, 11, 5, tzinfo=UTC)


@pytest.mark.parametrize("agent", [None, "Ben Okafor"], ids=["without agent", "with agent"])
@pytest.mark.parametrize("direction", InteractionDirection)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_channel_has_a_sentence_of_its_own(language, direction, agent):
    """R14, R15"""
    sentences = {
        Words().last_interaction(
            language=language,
            channel=channel,
            direction=direction,
            occurred_at=MOMENT,
            agent_name=agent,
            contact_name="Marie Petit",
        )
        for channel in Channel
    }

    assert len(sentences) == len(Channel)
    assert all("Marie Petit" in one and "2026" in one for one in sentences)
    assert all(agent in one for one in sentences if agent)
