"""R39: an open page that the service will never tell of changes says so, in Chromium."""

import pytest
from agent_page import status
from playwright.async_api import expect
from refusing import NOT_LISTED, refusing

from api.settings.environment import Profile

pytestmark = pytest.mark.slow

QUERIES = "import('/view/documents.js').then(({ CONTACTS, CONTACT }) => [CONTACTS, CONTACT])"


async def test_a_page_whose_subscription_is_not_allowed_says_that_it_is_not_live(
    office, browser, database_url
):
    """R39"""
    async with office.page(contact_id=None) as page:
        queries = await page.evaluate(QUERIES)
    async with (
        refusing(database_url, browser, *queries, profile=Profile.DEVELOPMENT) as other,
        other.page() as page,
    ):
        await expect(status(page)).to_have_text(f"Not live. {NOT_LISTED}")
