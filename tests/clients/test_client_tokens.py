"""What the client does if a token is no longer valid, or if a subscription is refused (R28, R40)."""

import json
from datetime import timedelta

import pytest

from tests.open_conversation import generated
from tests.open_page import open_page
from tests.service import token

pytestmark = pytest.mark.slow

HIDDEN = json.dumps(
    {
        "kind": "conversation",
        "org": "acme",
        "id": "v5",
        "contact": "c4",
        "line": "support-de",
        "visibleTo": [],
    }
)


async def test_a_new_token_is_asked_for_when_one_has_expired(service, ben, token_file):
    """R40"""
    await generated(ben)
    token_file.write_text(token("ana", lasts=timedelta(seconds=3)))
    async with open_page(service.url, token_file) as page:
        await page.becomes(lambda: page.state == "live")
        token_file.write_text(token("ana"))
        await page.becomes(lambda: page.state == "offline")
        version = await generated(ben)

        await page.shows(version)
        assert page.states == ["connecting", "live", "offline", "live"]


async def test_two_refused_tokens_are_told_as_signed_out_and_a_right_one_heals(
    service, ben, token_file
):
    """R40"""
    token_file.write_text("nonsense")
    async with open_page(service.url, token_file) as page:
        await page.becomes(lambda: page.state == "signedOut")
        assert page.attempts == 2
        assert page.states == ["connecting", "offline", "signedOut"]
        version = await generated(ben)
        token_file.write_text(token("ana"))

        await page.shows(version)
        assert page.states == ["connecting", "offline", "signedOut", "live"]


async def test_without_a_token_nothing_is_asked(service, token_file):
    token_file.write_text("")
    async with open_page(service.url, token_file) as page:
        await page.becomes(lambda: page.state == "signedOut")

        assert page.attempts == 0


async def test_a_page_that_may_no_longer_see_the_conversation_has_a_final_error(
    service, ben, token_file
):
    """R28"""
    version = await generated(ben, "v5")
    async with open_page(service.url, token_file, "v5") as page:
        await page.shows(version)
        assert service.run("import", "-", input=HIDDEN).returncode == 0

        await page.becomes(lambda: page.final)
        assert page.final == [["NOT_FOUND"]]
        assert page.attempts == 1
