"""The server of somebody else: it serves the examples, and pages that tests write."""

from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.api.workplace import token
from tests.chromium import page_in

EXAMPLES = Path(__file__).parents[4] / "examples"
SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"


class Elsewhere:
    """`agent_id` is who is signed in there. `text` is the page at `/own`."""

    url = service = organization_id = ""
    agent_id = "ana"
    text = ""

    def app(self):
        return Starlette(
            routes=[
                Route("/plain-page/", self._plain_page),
                Route("/plain-page/service.js", self._service),
                Route("/plain-page/token", self._token),
                Route("/token", self._token),
                Route("/own", self._own),
                Mount("/", StaticFiles(directory=EXAMPLES, html=True)),
            ]
        )

    @asynccontextmanager
    async def page(self, browser, path, *, agent_id="ana", clock=False, **options):
        """With `clock`, the test can move the page's time."""
        self.agent_id = agent_id
        async with page_in(browser, **options) as page:
            if clock:
                await page.clock.install()
            await page.route(SDK, lambda route: route.fulfill(path=SDK_STAND_IN, content_type=JS))
            await page.goto(f"{self.url}{path}")
            yield page

    def _plain_page(self, _):
        """With the policy that docs/clients.md asks for."""
        socket = self.service.replace("http", "ws", 1)
        policy = f"default-src 'none'; img-src data:; script-src 'self' {self.service}; "
        policy += f"style-src 'self' {self.service}; connect-src 'self' {self.service} {socket}"
        headers = {"content-security-policy": policy}
        return FileResponse(EXAMPLES / "plain-page" / "index.html", headers=headers)

    def _service(self, _):
        return Response(f'export const SERVICE = "{self.service}";\n', media_type=JS)

    def _token(self, _):
        return PlainTextResponse(token(self.agent_id, self.organization_id))

    def _own(self, _):
        return Response(self.text, media_type="text/html")


JS = "text/javascript"
SDK_STAND_IN = Path(__file__).with_name("sdk_stand_in.js")
