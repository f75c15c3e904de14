"""The page of an agent in Chromium, and the organization that it shows."""

import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.interaction import InteractionDirection, Speaker, Transcript, Utterance
from domain.people import AgentRole
from tests.api.workplace import Workplace, token
from tests.builders import agent, ago, call, contact, conversation, line, organization, whatsapp
from tests.chromium import page_in
from tests.client import gid
from tests.writers.openai.fake_server import completion, passage, written

KEY = "contact-insights:token"
PICTURES = "https://pictures.example"
"""The origin from which the service lets pictures in."""
WANTS = "Marie wants the machine swapped before the shop opens."
PROMISED = "Ana promised a quote for the service plan."
REPAIRED = "The machine is repaired."
NEXT = "Send the quote for the service plan."
SAID = (
    (Speaker.AGENT, "Good news: your machine is repaired."),
    (Speaker.CONTACT, "I want the machine swapped before the shop opens."),
    (Speaker.AGENT, "I will send you the quote for the service plan."),
)


def spoken(said=SAID):
    turns = (
        Utterance(speaker=speaker, text=text, start_seconds=float(10 * at))
        for at, (speaker, text) in enumerate(said)
    )
    return Transcript(language="en", utterances=tuple(turns))


def answering(*statements, next_action=NEXT, source="s2"):
    """The model's answer. By default it rests on the call of the office, which is the second latest source."""
    told = [passage(text, source) for text in statements or (WANTS,)]
    return completion(written(*told, next_action=passage(next_action, source)))


AXE = Path(__file__).parents[2] / "clients" / "node_modules" / "axe-core" / "axe.min.js"


async def findings(page, *, without=()):
    """What axe finds, and the elements in which it finds it, once nothing fades in any more.

    `without` are selectors of what others made.
    """
    if not AXE.exists():
        pytest.fail("axe is missing: `make test` installs it")
    if await page.evaluate("!window.axe"):
        await page.evaluate(f"() => {{ {AXE.read_text(encoding='utf-8')} }}")
    return await page.evaluate(
        """async (exclude) => {
          const ending = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity);
          await Promise.allSettled(ending.map((one) => one.finished));
          const { violations } = await axe.run({ exclude }, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => [id, nodes.map((one) => [one.target, one.failureSummary])]);
        }""",
        [[one] for one in without],
    )


def status(page):
    return page.locator(".status")


def sources(page):
    """The sources of the statements that stand, not of those that are being written."""
    heading = page.get_by_role("heading", name="What it was about")
    return page.locator("section").filter(has=heading).locator(".source")


def filled(page):
    """The visible filled buttons."""
    return page.locator(".button.filled").locator("visible=true")


def panel(page):
    return page.get_by_role("complementary")


@dataclass(slots=True, kw_only=True)
class Office:
    """An organization for one test. Ana is its admin, Ben has a licence, and Chloé has none."""

    url: str
    browser: object
    workplace: Workplace

    def id(self, type_name, own):
        return gid(type_name, own, self.workplace.id)

    def desk(self, agent_id="ana"):
        return self.workplace.desk(agent_id)

    async def save(self, *values):
        await self.workplace.save(*values)

    async def merge(self, one, into):
        """As the command `contact merge` does."""
        await self.workplace.merge(one, into)

    async def generated(self, model, *statements, agent_id="ana", source="s2"):
        """Generates insights for which the model writes this text about the source."""
        model.will_answer(answering(*statements, source=source))
        answer = await self.desk(agent_id).generate()
        assert answer["__typename"] == "GenerateInsightsSuccess", answer

    @asynccontextmanager
    async def page(
        self, agent_id="ana", *, contact_id="c1", size=(1440, 900), clock=False, **options
    ):
        """The page of an agent, with this contact open or with none. With `clock`, the test can move its time."""
        token_of = token(agent_id, self.workplace.id)
        address = f"#contact={self.id('Contact', contact_id)}" if contact_id else ""
        viewport = {"width": size[0], "height": size[1]}
        async with page_in(
            self.browser, viewport=viewport, timezone_id="Europe/Paris", **options
        ) as page:
            if clock:
                await page.clock.install()
            await page.add_init_script(
                f"sessionStorage.getItem('left') ?? sessionStorage.setItem({json.dumps(KEY)}, {json.dumps(token_of)})"
            )
            await page.goto(f"{self.url}/{address}")
            if contact_id:
                await page.locator(".who h1").wait_for()
            yield page


def people():
    return (
        organization(name="Acme"),
        agent("ana", name="Ana Diaz", role=AgentRole.ADMIN),
        agent("ben", name="Ben Okafor"),
        agent("chloe", name="Chloé Laurent", licences=frozenset()),
        line("l1", name="Support FR"),
        line("l2", name="Sales FR"),
        contact(phone_numbers=("+33639980112", "+33465710188")),
        conversation("v1", last_interaction_at=ago(hours=1)),
    )


def talks():
    """A call with Ana, and a later message."""
    return (
        call("i1", agent_id="ana", duration_seconds=461, transcript=spoken()),
        whatsapp("i2", text="Thank you, Ana.", occurred_at=ago(minutes=20)),
    )


def veiled():
    """A conversation that only Ana may see, with a call in it."""
    return (
        conversation("v2", line_id="l2", visible_to=frozenset({"ana"})),
        call(
            "i9",
            conversation_id="v2",
            agent_id="ana",
            occurred_at=ago(days=14),
            transcript=spoken(((Speaker.CONTACT, "I need a second machine for the terrace."),)),
        ),
    )


def late(interaction, **units):
    """The same interaction, so much later."""
    return replace(interaction, occurred_at=interaction.occurred_at + timedelta(**units))


def outbound(interaction):
    return replace(interaction, direction=InteractionDirection.OUTBOUND)
