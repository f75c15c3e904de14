"""Every state of the page, in both themes and at two sizes, against the points of the design that can be measured."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from agent_design import faults_of
from agent_network import behind_a_network, session_ends
from agent_page import PROMISED, REPAIRED, WANTS, answering, status
from agent_writing import in_two_parts, under_way
from playwright.async_api import expect

from api.settings.environment import AGENT_GENERATIONS_PER_MINUTE
from domain.clock import system_clock
from domain.quota import Quota, QuotaKey
from tests.builders import contact, conversation, whatsapp
from tests.writers.openai.fake_server import error

pytestmark = pytest.mark.slow

WIDE, PHONE = (1440, 900), (390, 844)
EACH_LOOK = pytest.mark.parametrize(
    ("size", "theme"),
    [(WIDE, "light"), (WIDE, "dark"), (PHONE, "light"), (PHONE, "dark")],
    ids=["wide-light", "wide-dark", "phone-light", "phone-dark"],
)


async def generates(office, agent_id, times):
    """The agent has generated so many times in these five minutes."""
    now = system_clock()
    quota = Quota(
        key=QuotaKey(organization_id=office.workplace.id, agent_id=agent_id),
        limit=AGENT_GENERATIONS_PER_MINUTE,
        ends_at=now + timedelta(minutes=5),
    )
    quotas = office.workplace.app.repositories.quotas
    for _ in range(times):
        await quotas.hold(quota, uuid4().hex, now=now, expires_at=quota.ends_at)


@EACH_LOOK
async def test_a_generation_keeps_to_the_design_while_it_runs_and_when_it_ends(
    office, model, size, theme
):
    """R29"""
    found, first, again = {}, asyncio.Event(), asyncio.Event()
    async with office.page(size=size, color_scheme=theme) as page:
        found["empty"] = await faults_of(page)
        model.will_answer(in_two_parts(first))
        async with under_way(office.desk("ana")):
            await expect(status(page)).to_have_text("You are generating · 1 checked")
            found["first"] = await faults_of(page)
            first.set()
            await expect(status(page)).to_have_text("Written just now by you")
            found["written"] = await faults_of(page)
        model.will_answer(in_two_parts(again))
        async with under_way(office.desk("ben")):
            await expect(status(page)).to_contain_text("Ben Okafor is generating · 1 checked")
            found["again"] = await faults_of(page)
            await page.get_by_role("button", name="Watch").click()
            await expect(page.get_by_role("heading", name="Being written")).to_be_visible()
            found["watched"] = await faults_of(page)
            again.set()
            await expect(status(page)).to_contain_text("Replaced just now by Ben Okafor")
            found["replaced"] = await faults_of(page)
        await office.generated(model, WANTS, REPAIRED, agent_id="ben")
        await expect(status(page)).to_have_text("Replaced just now by Ben Okafor · 1 new")
        found["changed"] = await faults_of(page)

        assert found == {state: [] for state in found}
        assert page.complaints == []


@EACH_LOOK
async def test_refusals_and_a_lost_connection_keep_to_the_design(office, model, size, theme):
    """R20, R39"""
    found = {}
    await office.generated(model, WANTS, PROMISED, agent_id="ben")
    await generates(office, "ana", AGENT_GENERATIONS_PER_MINUTE - 1)
    async with behind_a_network(office, size=size, color_scheme=theme) as (page, network):
        await expect(status(page)).to_contain_text("Up to date")
        model.will_answer(error(401, "no such key"))
        await page.keyboard.press("g")
        await expect(page.get_by_role("alert")).to_contain_text("could not be written")
        found["failed"] = await faults_of(page)
        await generates(office, "ana", 1)
        await page.keyboard.press("g")
        await expect(page.get_by_role("alert")).to_contain_text("That was a lot.")
        found["too often"] = await faults_of(page)
        network.freeze()
        await expect(status(page)).to_contain_text("Offline")
        found["offline"] = await faults_of(page)
        network.thaw()
        await expect(page.locator(".link-state")).to_have_text("Live")
        await session_ends(page, network, office)
        await expect(status(page)).to_contain_text("Your session has ended.")
        found["signed out"] = await faults_of(page)

        assert found == {state: [] for state in found}


@EACH_LOOK
async def test_grey_bars_stand_where_insights_will_stand_while_they_are_read(office, size, theme):
    bars = ".panel .grey"
    async with behind_a_network(office, contact_id=None, size=size, color_scheme=theme) as (
        page,
        network,
    ):
        await expect(page.locator(".person")).to_be_visible()
        network.freeze()
        await page.locator(".person").click()
        await expect(page.locator(bars)).to_have_count(6)
        await expect(page.locator(".panel .button")).to_have_count(0)
        lefts = await page.evaluate(
            f"['.panel h2', '{bars}'].map((one) => document.querySelector(one).getBoundingClientRect().left)"
        )
        found = await faults_of(page)
        network.thaw()

        await expect(page.get_by_role("heading", name="Nothing generated yet")).to_be_visible()
        await expect(page.locator(bars)).to_have_count(0)
        assert lefts[0] == lefts[1]
        assert found == []


@EACH_LOOK
async def test_what_has_nothing_to_draw_from_keeps_to_the_design(office, size, theme):
    """R13"""
    found = {}
    await office.save(
        contact("c2", name="Lucía Fernández"),
        conversation("v7", contact_id="c2"),
        contact("c3", name="Jürgen Krämer"),
        conversation("v8", contact_id="c3"),
        whatsapp("i8", contact_id="c3", conversation_id="v8"),
    )
    for contact_id, words in {"c2": "Nothing to draw from.", "c3": "No call to draw from."}.items():
        async with office.page(contact_id=contact_id, size=size, color_scheme=theme) as page:
            await page.keyboard.press("g")
            await expect(page.get_by_role("alert")).to_contain_text(words)
            found[words] = await faults_of(page)

    assert found == {state: [] for state in found}


async def test_whoever_generates_too_often_is_told_when_they_can_go_on(office, model):
    await office.generated(model, WANTS, agent_id="ben")
    await generates(office, "ana", AGENT_GENERATIONS_PER_MINUTE)
    model.will_answer(answering(WANTS))
    async with office.page() as page:
        await page.get_by_role("button", name="Generate again").click()

        await expect(page.get_by_role("alert")).to_contain_text("That was a lot. You can generate")
        button = page.locator(".panel").get_by_role("button", name="Again in")
        await expect(button).to_be_disabled()
        first = await button.inner_text()
        await expect(button).not_to_have_text(first)
        await page.keyboard.press("g")
        await expect(page.locator(".statement p")).to_have_text([WANTS])
        assert model.requests == []
