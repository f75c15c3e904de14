"""R40: the panel and an error that would come again with every try, in Chromium."""

import pytest
from playwright.async_api import expect
from refusing import NOT_LISTED, refusing

pytestmark = pytest.mark.slow

A_MINUTE = 60_000


@pytest.fixture
async def refused(database_url, browser, elsewhere, service_url):
    """The example on a service that executes no document."""
    async with refusing(database_url, browser, allowed_origins=(elsewhere.url,)) as office:
        elsewhere.service = office.url
        elsewhere.organization_id = office.workplace.id
        yield office
    elsewhere.service = service_url


async def test_a_document_that_the_service_does_not_allow_is_asked_for_once(
    refused, elsewhere, browser
):
    """R40"""
    asked = []
    async with elsewhere.page(browser, "/plain-page/", clock=True) as page:
        page.on("request", lambda one: asked.append(one.url))
        await expect(page.get_by_role("alert")).to_have_text(NOT_LISTED)
        before = asked.count(f"{refused.url}/graphql")
        await page.clock.run_for(A_MINUTE)

        assert asked.count(f"{refused.url}/graphql") == before
        await expect(page.get_by_role("alert")).to_have_text(NOT_LISTED)
