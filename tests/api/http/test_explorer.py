"""The explorer in a browser, in front of a stand-in for the service: who is signed in, and what is sent and shown."""

import asyncio
import json

import pytest
from explorer_page import answers, choose, editor_text, explorer, run, sign_in
from explorer_stand_in import Service, running
from playwright.async_api import expect

from tests.client import gid
from tests.nginx import nginx_before

pytestmark = pytest.mark.slow


async def test_on_the_sample_data_the_first_agent_is_signed_in_at_once(page, service):
    await expect(page.get_by_label("Sign in as")).to_have_value("token-ana")
    await run(page)

    await expect(answers(page)).to_contain_text("answered Bearer token-ana")
    assert page.complaints == []


async def test_whoever_chooses_nobody_stays_signed_out_over_a_reload(page):
    await expect(page.get_by_label("Sign in as")).to_have_value("token-ana")
    await page.get_by_label("Sign in as").select_option(label="nobody")
    await expect(page.get_by_role("status")).to_have_text("Sign in to run operations.")
    await page.reload()

    await expect(page.get_by_label("Sign in as")).to_have_value("")


async def test_before_signing_in_it_says_so_and_nothing_is_asked(browser):
    service = Service(names_agents=False)
    async with running(service) as url, explorer(browser, url) as page:
        await expect(page.get_by_role("status")).to_have_text("Sign in to run operations.")
        assert service.asked == []


async def test_signing_in_fills_the_headers_and_reads_the_schema(page):
    await sign_in(page, "Ana Diaz")

    assert json.loads(await editor_text(page, "Headers")) == {"Authorization": "Bearer token-ana"}
    await expect(page.get_by_label("Re-fetch GraphQL schema")).to_be_hidden()
    await page.get_by_label("Show Documentation Explorer").click()
    await expect(page.get_by_role("link", name="Query")).to_be_visible()
    assert page.complaints == []


async def test_signing_in_as_another_replaces_only_the_authorization(page, service):
    await sign_in(page, "Ana Diaz")
    await sign_in(page, "Chloé Laurent")
    await run(page)

    await expect(answers(page)).to_contain_text("answered Bearer token-chloe")


async def test_signing_in_keeps_the_other_headers(page):
    headers = await page.evaluate(
        """async () => {
          const { withAuthorization } = await import('/explorer/sign-in.js');
          return withAuthorization('{"authorization": "Bearer a", "X-Trace": "t1"}', 'Bearer b');
        }"""
    )

    assert json.loads(headers) == {"Authorization": "Bearer b", "X-Trace": "t1"}


async def test_a_tab_keeps_the_agent_it_was_opened_for(page):
    await sign_in(page, "Ana Diaz")
    await page.get_by_label("Add tab").click()
    await sign_in(page, "Chloé Laurent")
    await page.get_by_role("tab", name="WhoAmI", exact=True).click()

    await expect(page.get_by_label("Sign in as")).to_have_value("token-ana")


async def test_a_subscription_carries_the_authorization_in_its_connection_init(page, service):
    await sign_in(page, "Ana Diaz")
    await choose(page, "Be told when insights are replaced")
    await run(page)

    await expect(answers(page)).to_contain_text('"version": 2')
    await expect(answers(page)).to_contain_text(gid("Conversation", "v1"))
    assert service.init_payloads == [{"Authorization": "Bearer token-ana"}]


async def test_stopping_a_subscription_closes_its_socket(page, service):
    await sign_in(page, "Ana Diaz")
    await choose(page, "Be told when insights are replaced")
    await run(page)
    await expect(answers(page)).to_contain_text('"version": 2')
    assert not service.socket_closed.is_set()

    await page.get_by_role("button", name="Stop query").click()

    await asyncio.wait_for(service.socket_closed.wait(), 5)


async def test_a_refused_subscription_says_why_and_is_not_tried_again(page, service):
    await expect(page.get_by_label("Sign in as")).to_have_value("token-ana")
    await page.get_by_label("Sign in as").select_option(label="nobody")
    await choose(page, "Watch a generation")
    await run(page)

    await expect(answers(page)).to_contain_text("The connection was closed: 4403 Forbidden")
    await asyncio.sleep(1.5)
    assert len(service.init_payloads) == 1


async def test_the_token_is_kept_no_longer_than_the_tab(page):
    await sign_in(page, "Ana Diaz")
    await run(page)
    await expect(answers(page)).to_contain_text("answered")
    await asyncio.sleep(1)

    assert "token-ana" in await page.evaluate("JSON.stringify({...sessionStorage})")
    assert await page.evaluate("localStorage.length") == 0
    assert await page.evaluate("document.cookie") == ""


async def test_the_agent_stays_signed_in_over_a_reload(page):
    await sign_in(page, "Ana Diaz")
    await asyncio.sleep(1)
    await page.reload()

    await expect(page.get_by_label("Sign in as")).to_have_value("token-ana")
    await run(page)
    await expect(answers(page)).to_contain_text("answered Bearer token-ana")


async def test_without_sample_agents_a_token_is_asked_for(browser):
    service = Service(names_agents=False)
    async with running(service) as url, explorer(browser, url) as page:
        field = page.get_by_label("Token")
        await expect(field).to_have_accessible_description(
            "printed by contact-insights token AGENT"
        )
        await field.fill("token-ana")
        await field.press("Tab")
        await run(page)

        await expect(answers(page)).to_contain_text("answered Bearer token-ana")


async def test_on_a_narrow_screen_nothing_is_cut_off(browser, service):
    async with running(service) as url, explorer(browser, url, width=400) as page:
        await sign_in(page, "Ana Diaz")
        await run(page)

        await expect(answers(page)).to_contain_text("answered")
        assert await page.evaluate("document.documentElement.scrollWidth") == 400
        for control in (page.get_by_label("Sign in as"), answers(page)):
            box = await control.bounding_box()
            assert box["width"] > 250
            assert box["x"] + box["width"] <= 400


async def test_it_works_below_a_path_of_a_proxy(browser, service, tmp_path):
    async with running(service) as url:
        with nginx_before(url, tmp_path / "nginx", path="/insights/") as below:
            async with explorer(browser, below) as page:
                await sign_in(page, "Ana Diaz")
                await run(page)
                await expect(answers(page)).to_contain_text("answered Bearer token-ana")
                await choose(page, "Be told when insights are replaced")
                await run(page)

                await expect(answers(page)).to_contain_text('"version": 2')
                assert page.complaints == []
