"""The first screen with the sample data, in its own process: two agents, each with a token and a connection."""

import json
from contextlib import asynccontextmanager

import pytest
from agent_design import faults_of
from agent_page import findings, status
from playwright.async_api import expect

from tests.chromium import page_in
from tests.nginx import nginx_before
from tests.service import running
from tests.waiting import becomes

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with running(tmp_path_factory.mktemp("view-demo") / "data") as service:
        yield service


@asynccontextmanager
async def first_screen(browser, url, **options):
    async with page_in(browser, viewport={"width": 1440, "height": 900}, **options) as page:
        page.sockets = []

        def opened(socket):
            page.sockets.append(socket)

        page.on("websocket", opened)
        await page.goto(f"{url}/")
        yield page


def seat(page, name):
    return page.get_by_role("region", name=f"Seat of {name}")


async def test_one_press_on_the_left_changes_the_right(browser, demo):
    """R24, R7, R1"""
    async with first_screen(browser, demo.url) as page:
        left, right = seat(page, "Ana Diaz"), seat(page, "Chloé Laurent")
        await expect(left.get_by_role("button", name="Generate insights")).to_be_visible()
        await expect(right.get_by_role("button", name="Generating needs")).to_be_visible()
        await left.get_by_role("button", name="Generate insights").click()

        await expect(right.locator(".status")).to_contain_text("Written just now by Ana Diaz")
        await expect(left.locator(".statement").first).to_be_visible()
        said = await left.locator(".next-step p").inner_text()
        await expect(right.locator(".next-step p")).to_have_text(said)
        await expect(left.locator(".source.veiled")).to_have_count(0)
        await expect(right.locator(".source.veiled").first).to_be_visible()
        assert len(page.sockets) == 2
        assert await faults_of(page) == []
        assert page.complaints == []


async def test_the_switch_of_one_reaches_the_other(browser, demo):
    """R3, R5"""
    async with first_screen(browser, demo.url) as page:
        right = seat(page, "Chloé Laurent")
        await expect(right.get_by_role("heading", name="Contact insights")).to_be_visible()
        await page.get_by_role("switch").click()
        await expect(right.locator(".status")).to_contain_text("Switched off by an administrator.")
        await page.get_by_role("switch").click()

        await expect(right.locator(".status", has_text="Switched off")).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_on_a_phone_the_seats_stand_one_below_the_other(browser, demo, theme):
    size = {"width": 390, "height": 844}
    async with page_in(browser, viewport=size, color_scheme=theme) as page:
        await page.goto(f"{demo.url}/#seats")
        for name in ("Ana Diaz", "Chloé Laurent"):
            await expect(seat(page, name).locator(".seat-head")).to_contain_text("Claire Dubois")
        boxes = [await one.bounding_box() for one in await page.locator(".seats > section").all()]

        assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]
        assert await faults_of(page) == []


async def test_a_seat_opens_as_the_whole_page_of_its_agent(browser, demo):
    async with first_screen(browser, demo.url) as page:
        right = seat(page, "Chloé Laurent")
        await expect(right).to_contain_text("Claire Dubois")
        await right.get_by_role("button", name="Whole page").click()

        await expect(page.get_by_role("heading", level=1)).to_have_text("Claire Dubois")
        await expect(page.locator(".who-am-i")).to_contain_text("Chloé Laurent")
        held = await page.evaluate("JSON.stringify([location.href, {...localStorage}])")
        assert json.loads(held)[0].startswith(f"{demo.url}/#contact=")
        assert "eyJ" not in held


async def test_a_source_in_a_seat_leads_to_its_words_on_the_whole_page(browser, demo):
    async with first_screen(browser, demo.url) as page:
        left = seat(page, "Ana Diaz")
        await left.get_by_role("button", name="Generate").click()
        await expect(left.locator(".status")).to_contain_text("just now by you")
        await left.locator(".statement .source").first.click()
        await left.get_by_role("button", name="Show in the conversation").click()

        await expect(page.locator(".lit mark").first).to_be_visible()
        await expect(page.locator(".who-am-i")).to_contain_text("Ana Diaz")


async def test_anybody_of_the_sample_data_signs_in_with_one_press(browser, demo):
    async with first_screen(browser, demo.url) as page:
        await page.locator(".who-am-i").click()
        await page.get_by_role("button", name="Ben Okafor").click()

        await expect(page.locator(".who-am-i")).to_contain_text("Ben Okafor")
        await expect(page.locator(".person").first).to_be_visible()
        await page.locator(".who-am-i").click()
        await page.get_by_role("button", name="Two seats").click()
        await expect(seat(page, "Ana Diaz")).to_be_visible()


async def test_the_menu_leads_to_the_explorer(browser, demo):
    async with first_screen(browser, demo.url) as page:
        await page.locator(".who-am-i").click()
        await page.get_by_role("link", name="Explorer of the API").click()

        await expect(page).to_have_title("Contact Insights explorer")


async def test_in_the_explorer_a_subscription_is_seen_to_fire(browser, demo):
    """R24, R29"""
    async with page_in(browser, viewport={"width": 1440, "height": 900}) as page:
        await page.goto(f"{demo.url}/graphql")
        await page.locator(".graphiql-container").wait_for()
        await page.get_by_role("tab", name="Follow an open page").click()
        await page.get_by_role("button", name="Execute query").click()
        pane = page.get_by_role("complementary", name="See it fire")
        await expect(pane.locator(".running")).to_be_visible()
        await pane.get_by_role("button", name="Generate insights").click()

        await expect(pane.locator(".answer")).to_contain_text("Generated: version")
        pushed = pane.locator(".pushed")
        for type_name in ("InsightsGenerationBegun", "ContactInsightsReplaced"):
            await expect(pushed.get_by_text(type_name, exact=True).first).to_be_visible()
        assert await findings(page, without=[".graphiql-container"]) == []
        assert page.complaints == []


async def test_the_explorer_opens_for_who_is_signed_in_and_stays_theirs_over_a_reload(
    browser, demo
):
    async with first_screen(browser, demo.url) as page:
        await page.locator(".who-am-i").click()
        await page.locator(".menu").get_by_role("button", name="Ben Okafor").click()
        await expect(page.locator(".who-am-i")).to_contain_text("Ben Okafor")
        await page.goto(f"{demo.url}/graphql")
        chosen = page.get_by_label("Sign in as").locator("option:checked")
        await expect(chosen).to_contain_text("Ben Okafor")
        await page.reload()

        await expect(chosen).to_contain_text("Ben Okafor")


async def test_two_agents_in_two_browsers_read_the_same_without_asking(browser, demo):
    """R24, R29"""
    async with first_screen(browser, demo.url) as ana, first_screen(browser, demo.url) as ben:
        for page, name in ((ana, "Ana Diaz"), (ben, "Ben Okafor")):
            await page.locator(".who-am-i").click()
            await page.locator(".menu").get_by_role("button", name=name).click()
            await page.get_by_role("button", name="James Whitfield").click()
            await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
        await ben.get_by_role("button", name="Generate insights").click()

        await expect(status(ana)).to_contain_text("Written just now by Ben Okafor")
        await expect(status(ben)).to_contain_text("Written just now by you")
        assert await ana.locator(".statement p").all_inner_texts() == (
            await ben.locator(".statement p").all_inner_texts()
        )
        assert (ana.complaints, ben.complaints) == ([], [])


async def test_it_works_below_a_path_of_a_proxy(browser, demo, tmp_path):
    with nginx_before(demo.url, tmp_path / "nginx", path="/insights/") as below:
        async with first_screen(browser, below) as page:
            await expect(seat(page, "Ana Diaz").locator(".seat-head")).to_contain_text("Claire")
            await becomes(lambda: len(page.sockets) == 2)
            assert page.complaints == []
