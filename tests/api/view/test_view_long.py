"""What is long, many or enlarged is neither cut nor laid over something else."""

from datetime import timedelta

import pytest
from agent_design import faults_of
from agent_page import NEXT
from playwright.async_api import expect

from tests.builders import ago, call, contact, whatsapp
from tests.writers.openai.fake_server import completion, passage, written

pytestmark = pytest.mark.slow

NAME = "Maximiliane Constanze Freifrau von Hohenlohe-Waldenburg-Schillingsfürst zu Bartenstein"
WORD = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzentwurfsfassung"
SAID = (
    f"I want the {WORD} delivered before the shop opens on Monday morning, and the second machine "
    "for the terrace swapped while the first one is still warm enough to be cleaned by your people."
)
STATEMENT = SAID.replace("I want", "Maximiliane wants").replace("your", "our")
PROSE = "Maximiliane wants the second machine for the terrace swapped while the first one is warm."
ZOOMED = (720, 450)
"""1440 by 900 at 200 %: half as many pixels of the page in each direction."""
LINES = """() => {
  const range = document.createRange();
  const lines = [];
  for (const one of document.querySelectorAll('.statement p')) {
    const tops = new Map();
    const text = one.firstChild;
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      tops.set(top, (tops.get(top) ?? 0) + 1);
    }
    lines.push(...[...tops.values()].slice(0, -1));
  }
  return lines;
}"""


async def has_much(office, model):
    """A long name, long statements, and one that rests on twelve sources."""
    times = [ago(hours=2) + timedelta(minutes=5 * at) for at in range(11)]
    await office.save(
        contact(name=NAME, phone_numbers=("+33639980112",)),
        call("i1", agent_id="ana", occurred_at=ago(hours=3)),
        *(whatsapp(f"m{at}", text=SAID, occurred_at=when) for at, when in enumerate(times)),
    )
    sources = [f"s{at}" for at in range(1, 13)]
    told = [passage(STATEMENT, *sources), passage(PROSE, "s2")]
    model.will_answer(completion(written(*told, next_action=passage(NEXT, "s2"))))
    answer = await office.desk().generate()
    assert answer["__typename"] == "GenerateInsightsSuccess"


@pytest.mark.parametrize(
    ("size", "options"),
    [((1440, 900), {}), ((390, 844), {}), (ZOOMED, {}), ((1024, 800), {"forced_colors": "active"})],
    ids=["wide", "phone", "zoomed", "forced colours"],
)
async def test_long_words_long_statements_and_twelve_sources_have_room(
    office, model, size, options
):
    await has_much(office, model)
    async with office.page("ben", size=size, **options) as page:
        statement = page.locator(".statement", has_text=WORD)
        await expect(statement.locator(".source")).to_have_count(12)

        assert await faults_of(page) == []
        assert page.complaints == []


async def test_lines_of_prose_have_45_to_75_characters(office, model):
    await has_much(office, model)
    async with office.page("ben") as page:
        await expect(page.locator(".statement")).to_have_count(2)
        lines = [count for count in await page.evaluate(LINES) if count < len(WORD)]

        assert lines
        assert max(lines) <= 75
        assert max(lines) >= 45
