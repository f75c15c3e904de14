"""Pictures of people come from listed origins, and initials stand where there is none, in Chromium."""

import pytest
from agent_page import PICTURES
from playwright.async_api import expect

from tests.builders import agent, contact

pytestmark = pytest.mark.slow

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>'
)


async def show(page, office, address):
    """Marie and Ben have a picture at this address. Returns the addresses that the page then asks for."""
    asked = []
    page.on("request", lambda one: asked.append(one.url))
    await office.save(
        agent("ben", name="Ben Okafor", avatar_url=f"{address}/ben"),
        contact(phone_numbers=("+33639980112",), avatar_url=f"{address}/marie"),
    )
    await page.reload()
    await page.locator(".person").wait_for()
    return asked


async def answer(route):
    await route.fulfill(body=PICTURE, content_type="image/svg+xml")


async def test_a_picture_from_a_listed_origin_stands_in_place_of_the_initials(office):
    async with office.page("ben", contact_id=None) as page:
        await page.route(f"{PICTURES}/**", answer)
        await show(page, office, PICTURES)

        picture = page.locator(".person .face img")
        await expect(picture).to_have_attribute("src", f"{PICTURES}/marie")
        await expect(page.locator(".who-am-i .face img")).to_have_attribute(
            "src", f"{PICTURES}/ben"
        )
        assert await picture.bounding_box() == await page.locator(".person .face").bounding_box()
        assert page.complaints == []


async def test_a_picture_that_does_not_load_leaves_the_initials(office):
    async with office.page("ben", contact_id=None) as page:
        await page.route(f"{PICTURES}/**", lambda route: route.fulfill(status=404))
        async with page.expect_response(f"{PICTURES}/marie"):
            await show(page, office, PICTURES)

        await expect(page.locator(".person .face")).to_have_text("MP")
        await expect(page.locator(".face img")).to_have_count(0)


async def test_a_picture_from_elsewhere_is_not_even_asked_for(office):
    async with office.page("ben", contact_id=None) as page:
        asked = await show(page, office, "https://elsewhere.example")

        await expect(page.locator(".person .face")).to_have_text("MP")
        await expect(page.locator(".who-am-i .face")).to_have_text("BO")
        assert [one for one in asked if not one.startswith(office.url)] == []
        assert page.complaints == []
