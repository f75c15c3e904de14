"""The explorer in Chromium, and what somebody does in it."""

from contextlib import asynccontextmanager

from explorer_stand_in import AGENTS

from tests.chromium import page_in


@asynccontextmanager
async def explorer(browser, url, *, width=1280):
    async with page_in(browser, viewport={"width": width, "height": 800}) as page:
        await page.goto(f"{url}/graphql")
        await page.locator(".graphiql-container").wait_for()
        yield page


async def sign_in(page, name):
    agent = next(agent for agent in AGENTS if agent["name"] == name)
    label = f"{name} ({agent['description']}), {agent['email']}"
    await page.get_by_label("Sign in as").select_option(label=label)


async def choose(page, example):
    await page.get_by_role("tab", name=example, exact=True).click()


async def run(page):
    await page.get_by_role("button", name="Execute query").click()


async def editor_text(page, label):
    """The text in a CodeMirror editor, which draws only the lines in view."""
    await page.get_by_role("button", name=label).click()
    editor = page.get_by_role("region", name=label).locator(".CodeMirror").locator("visible=true")
    return await editor.evaluate("editor => editor.CodeMirror.getValue()")


async def query_text(page):
    editor = page.locator(".graphiql-query-editor .CodeMirror")
    await editor.wait_for()
    return await editor.evaluate("editor => editor.CodeMirror.getValue()")


def answers(page):
    return page.get_by_label("Result Window")
