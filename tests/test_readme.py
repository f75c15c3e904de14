"""README.md shows what the product writes about a contact of the sample data (R14, R34)."""

import re
from datetime import UTC, datetime

from api.intake.format import read_record
from api.sample.loader import sample_lines
from tests.domain.services.office import Office
from tests.papers import text_of
from writers.extractive.writer import ExtractiveWriter
from writers.words import Words

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
EXAMPLE = re.compile(r"What an agent reads.*?:\n\n((?:    .*\n|\n)+)")


async def test_the_example_of_the_readme_is_what_an_agent_reads():
    """R14, R34: if this fails, copy the text from the failure into README.md, and wrap its lines."""
    office = Office(ExtractiveWriter(), deadline_seconds=60, wording=Words())
    office.clock.now = NOW
    await office.intake.take([read_record(line) for line in sample_lines(NOW)])

    found = await office.findings("ben", "v2")

    statements = "\n".join(one.text for one in found.statements)
    shown = f"{found.last_interaction.text}\n\n{statements}\n\nNext: {found.next_action.text}"
    example = EXAMPLE.search(text_of("README.md"))[1]
    assert shown.split() == example.split(), shown
