"""The page shows the words of callers only as text, whatever they contain."""

import pytest
from agent_page import panel, spoken
from playwright.async_api import expect

from domain.interaction import Speaker
from tests.builders import ago, call, contact, whatsapp

pytestmark = pytest.mark.slow

MARKUP = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
STYLE = "</p><style>*{display:none}</style><b>bold</b>"
BACKWARDS = "\u202egnikcab\u202c and \u2066left\u2069"
LONG_WORD = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz" + "x" * 15
ARABIC = "أريد استبدال الآلة قبل افتتاح المحل"


async def overflow(page):
    """By how many pixels the page could be scrolled sideways, and which elements are cut."""
    return await page.evaluate(
        """() => {
          const wide = [...document.querySelectorAll('.bubble, .turns dd, .statement p, .who h1, .next-step p')]
            .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline');
          return [document.documentElement.scrollWidth - innerWidth, wide.map((one) => one.className)];
        }"""
    )


@pytest.mark.parametrize("text", [MARKUP, STYLE, BACKWARDS, LONG_WORD, ARABIC])
async def test_a_message_is_shown_as_it_stands(office, text):
    """R17"""
    await office.save(whatsapp("i3", text=text, occurred_at=ago(minutes=1)))
    async with office.page(size=(1024, 800)) as page:
        bubbles = page.locator(".bubble")
        assert (await bubbles.last.text_content()) == text
        assert await page.locator(".bubble *").count() == 0
        assert await page.title() == "Marie Petit · Contact Insights"
        assert await overflow(page) == [0, []]
        assert page.complaints == []


@pytest.mark.parametrize("text", [MARKUP, STYLE, BACKWARDS, LONG_WORD])
async def test_a_line_of_a_call_and_a_name_are_shown_as_they_stand(office, text):
    """R17"""
    await office.save(
        call("i1", agent_id="ana", transcript=spoken(((Speaker.CONTACT, text),))),
        contact(name=text, phone_numbers=("+33639980112",)),
    )
    async with office.page(size=(390, 844)) as page:
        await expect(page.get_by_role("heading", level=1)).to_have_text(text)
        await page.get_by_role("tab", name="Conversation").click()
        await expect(page.locator(".turns dd")).to_have_text([text])
        assert await page.locator(".turns dd *").count() == 0
        assert await overflow(page) == [0, []]
        assert page.complaints == []


async def test_the_words_behind_a_source_are_shown_as_they_stand(office, model):
    """R17"""
    await office.save(whatsapp("i2", text=MARKUP, occurred_at=ago(minutes=20)))
    await office.generated(model, "Nothing that anybody said.")
    async with office.page() as page:
        await page.get_by_role("button", name="WhatsApp, today").click()

        words = page.get_by_role("dialog").locator("blockquote")
        await expect(words).to_have_text(MARKUP)
        assert await words.locator("img, script").count() == 0
        assert await panel(page).is_visible()
        assert page.complaints == []


async def test_a_token_stands_neither_in_the_address_nor_in_what_outlives_the_tab(office):
    async with office.page() as page:
        held = await page.evaluate(
            "JSON.stringify([location.href, {...localStorage}, document.cookie])"
        )
        token = await page.evaluate("sessionStorage.getItem('contact-insights:token')")

        assert token.count(".") == 2
        assert token not in held
