"""The examples of the explorer, and how a newcomer sees a subscription fire."""

import asyncio
import json
from pathlib import Path

import pytest
from explorer_page import answers, choose, editor_text, query_text, run, sign_in
from graphql import build_schema, parse, validate
from playwright.async_api import expect

from tests.client import gid

pytestmark = pytest.mark.slow

SCHEMA = Path(__file__).parents[3] / "schema.graphql"


async def test_an_example_is_run_as_the_agent_who_signed_in(page, service):
    await sign_in(page, "Ana Diaz")
    await choose(page, "Generate insights")
    await run(page)

    await expect(answers(page)).to_contain_text("answered Bearer token-ana")
    [(authorization, body)] = service.asked
    assert authorization == "Bearer token-ana"
    assert body["operationName"] == "Generate"
    assert body["variables"] == {"input": {"conversationId": gid("Conversation", "v1")}}
    assert page.complaints == []


async def test_each_example_tells_what_it_shows(page):
    tabs = page.get_by_role("tablist", name="Examples").get_by_role("tab")
    told = []
    for tab in await tabs.all():
        await tab.click()
        await expect(tab).to_have_attribute("aria-selected", "true")
        told.append(await page.locator("#about").inner_text())

    assert len({*told}) == len(told) == 10
    assert all(words.endswith(".") for words in told)
    assert page.complaints == []


async def test_arrows_go_through_the_examples_and_a_reload_keeps_the_one_that_is_shown(page):
    await choose(page, "Generate insights")
    await page.keyboard.press("ArrowLeft")
    shown = page.get_by_role("tab", name="Read a contact")
    await expect(shown).to_be_focused()
    assert "query ReadContact" in await query_text(page)
    await asyncio.sleep(1)  # GraphiQL keeps what its editors hold half a second after a change
    await page.reload()

    await expect(shown).to_have_attribute("aria-selected", "true")
    assert "query ReadContact" in await query_text(page)


async def test_only_a_subscription_has_a_pane_in_which_it_is_seen_to_fire(page):
    pane = page.get_by_role("complementary", name="See it fire")
    await expect(pane).to_be_hidden()
    await choose(page, "Be told when insights are replaced")
    await expect(pane.locator(".state")).to_have_text("No subscription is running.")
    await run(page)
    await expect(pane.locator(".state")).to_have_text("The subscription is running.")
    await expect(pane.get_by_role("list", name="Pushed").get_by_role("listitem")).to_have_count(2)
    await page.get_by_role("button", name="Stop query").click()
    await expect(pane.locator(".state")).to_have_text("No subscription is running.")
    await choose(page, "Who am I?")

    await expect(pane).to_be_hidden()
    assert page.complaints == []


async def test_an_example_names_what_there_is_in_the_organization_of_the_agent(page):
    await sign_in(page, "Gus Marlow")
    await choose(page, "Read a contact")

    variables = json.loads(await editor_text(page, "Variables"))
    assert variables == {"id": gid("Contact", "c1", "globex"), "first": 12}
    assert page.complaints == []


async def test_an_example_that_is_shown_goes_over_to_the_organization_of_who_signs_in(page):
    await choose(page, "Generate insights")
    await sign_in(page, "Ana Diaz")
    await sign_in(page, "Gus Marlow")

    variables = json.loads(await editor_text(page, "Variables"))
    assert variables == {"input": {"conversationId": gid("Conversation", "v1", "globex")}}
    await sign_in(page, "Ana Diaz")
    variables = json.loads(await editor_text(page, "Variables"))
    assert variables == {"input": {"conversationId": gid("Conversation", "v1")}}


async def test_every_example_is_a_valid_operation_of_the_schema(page):
    schema = build_schema(SCHEMA.read_text(encoding="utf-8"))
    examples = await page.evaluate(
        "import('/explorer/examples.js').then(({ examples }) =>"
        " examples.map(({ title, query }) => ({ title, query })))"
    )

    assert len(examples) == 10
    assert {one["title"]: validate(schema, parse(one["query"])) for one in examples} == {
        one["title"]: [] for one in examples
    }
