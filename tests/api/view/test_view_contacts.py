"""The list of contacts, and the message for a search that finds nobody."""

import pytest
from agent_page import outbound
from playwright.async_api import expect

from tests.builders import ago, call, contact, conversation, whatsapp

pytestmark = pytest.mark.slow


async def test_each_contact_stands_with_what_happened_last(office):
    await office.save(
        contact("c2", name="Lucía Fernández"),
        conversation("v7", contact_id="c2", last_interaction_at=ago(minutes=5)),
        outbound(
            call(
                "i7",
                contact_id="c2",
                conversation_id="v7",
                agent_id="ben",
                said=None,
                occurred_at=ago(minutes=5),
            )
        ),
        contact("c3", name=None, phone_numbers=("+447700900461",)),
        conversation("v8", contact_id="c3", last_interaction_at=ago(days=20)),
        whatsapp(
            "i8",
            contact_id="c3",
            conversation_id="v8",
            text="Is the counter\nopen?",
            occurred_at=ago(days=20),
        ),
    )
    async with office.page(contact_id=None) as page:
        people = page.locator(".person")
        await expect(people.locator("b")).to_have_text(
            ["Lucía Fernández", "Marie Petit", "+44 7700 900461"]
        )
        await expect(people.locator(".last-words")).to_have_text(
            ["Ben called, no answer", "Thank you, Ana.", "Is the counter open?"]
        )
        await expect(page.get_by_role("heading", level=1)).to_have_text("Lucía Fernández")
        assert page.complaints == []


async def test_a_search_that_finds_nobody_says_what_it_looks_for(office):
    async with office.page(contact_id=None) as page:
        await page.get_by_role("searchbox").fill("xy")

        await expect(page.get_by_role("navigation").get_by_role("status")).to_have_text(
            "Nobody by \u201cxy\u201d. Search takes the beginning of a name or number."
        )
        await page.get_by_role("searchbox").fill("petit")
        await expect(page.locator(".person")).to_have_count(1)


async def test_where_there_are_no_contacts_the_list_says_how_to_bring_them_in(office):
    await office.save(conversation("v1", visible_to=frozenset()))
    async with office.page("ben", contact_id=None) as page:
        await expect(page.get_by_role("navigation").get_by_role("status")).to_have_text(
            "No contacts yet. Import some: contact-insights import FILE"
        )


async def test_what_is_opened_stands_in_the_address_and_is_open_again_after_a_reload(office):
    async with office.page(contact_id=None) as page:
        await expect(page.locator(".person")).to_have_attribute("aria-current", "true")
        await page.evaluate("location.hash = ''")
        await page.locator(".person").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Marie Petit")
        await page.reload()

        await expect(page.get_by_role("heading", level=1)).to_have_text("Marie Petit")
        await expect(page.locator(".person")).to_have_attribute("aria-current", "true")


async def test_on_a_phone_the_list_gives_way_to_the_contact_and_comes_back(office):
    async with office.page(contact_id=None, size=(390, 844)) as page:
        await page.locator(".person").click()
        await expect(page.locator(".people")).to_be_hidden()
        await expect(page.get_by_role("link", name="Call Marie")).to_have_attribute(
            "href", "tel:+33639980112"
        )
        await page.get_by_role("tab", name="Conversation").click()
        await expect(page.locator(".bubble")).to_be_visible()
        await page.get_by_role("button", name="Contacts").click()

        await expect(page.locator(".person")).to_be_visible()


async def test_a_phone_offers_no_call_to_a_contact_without_a_number(office):
    await office.save(contact(phone_numbers=(), identities=("whatsapp:FR.4711",)))
    async with office.page(size=(390, 844)) as page:
        await expect(page.get_by_role("heading", level=1)).to_have_text("Marie Petit")

        await expect(page.get_by_role("link", name="Call")).to_have_count(0)
        assert "FR.4711" not in await page.content()


async def test_a_contact_is_shown_with_company_and_a_way_back_to_their_system(office):
    known = {"company": "Brasserie Petit", "external_url": "https://crm.example/42"}
    await office.save(contact(phone_numbers=("+33639980112",), **known))
    async with office.page() as page:
        await expect(page.locator(".who p")).to_have_text(
            "+33 6 39 98 01 12 · Brasserie Petit · Open in its system"
        )
        await expect(page.get_by_role("link", name="Open in its system")).to_have_attribute(
            "href", "https://crm.example/42"
        )


async def test_an_address_that_is_none_of_the_web_is_not_offered(office):
    await office.save(contact(phone_numbers=("+33639980112",), external_url="javascript:alert(1)"))
    async with office.page() as page:
        await expect(page.locator(".who p")).to_have_text("+33 6 39 98 01 12")
        await expect(page.locator("a[href^=javascript]")).to_have_count(0)
