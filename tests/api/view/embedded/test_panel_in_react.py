"""R24: the element in a page of React, as docs/clients.md tells, in Chromium."""

import subprocess

import pytest
from agent_page import PROMISED, WANTS, sources
from playwright.async_api import expect

from tests.open_page import CLIENTS, node
from tests.papers import ROOT, blocks

pytestmark = pytest.mark.slow

AROUND = """
import { useState } from "react";
import { createRoot } from "react-dom/client";
DOCUMENTED
function Page() {
  const [opened, open] = useState("none");
  return <><p id="opened">{opened}</p><Customer phone="06 39 98 01 12" open={open} /></>;
}
createRoot(document.getElementById("root")).render(<Page />);
"""
PAGE = """<!doctype html><title>A page</title><link rel="icon" href="data:,"><div id="root"></div>
<script type="module" src="{service}/panel.js"></script><script type="module">{script}</script>"""


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    """The documented component and a page around it, bundled with React."""
    node()
    folder = tmp_path_factory.mktemp("react")
    (folder / "node_modules").symlink_to(CLIENTS / "node_modules")
    (component,) = blocks(ROOT / "docs" / "clients.md", "jsx")
    (folder / "page.jsx").write_text(AROUND.replace("DOCUMENTED", component))
    options = ["--bundle", "--minify", "--format=esm", "--jsx=automatic", "--log-level=error"]
    ran = subprocess.run(
        [folder / "node_modules" / ".bin" / "esbuild", "page.jsx", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


async def test_the_component_shows_the_contact_and_tells_which_source_was_opened(
    office, model, elsewhere, browser, script
):
    """R16, R24: a render of the page makes no new connection."""
    elsewhere.text = PAGE.format(service=office.url, script=script)
    async with elsewhere.page(browser, "/own") as page:
        await page.get_by_role("button", name="Generate insights").wait_for()
        await office.generated(model, agent_id="ben")
        await expect(page.locator(".statement").first).to_contain_text(WANTS)
        sockets = []
        page.on("websocket", lambda one: sockets.append(one.url))
        await sources(page).first.click()
        await page.get_by_role("button", name="Show in the conversation").click()
        await expect(page.locator("#opened")).to_have_text(office.id("Interaction", "i1"))

        await office.generated(model, PROMISED, agent_id="ben")
        await expect(page.locator(".statement").first).to_contain_text(PROMISED)
        assert sockets == []
        assert page.complaints == []
