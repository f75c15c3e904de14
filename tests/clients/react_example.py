"""The example with React and Apollo Client: its build, and the server of somebody whose page it is."""

import json
import shutil
import subprocess
from contextlib import asynccontextmanager
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.chromium import page_in
from tests.papers import ROOT
from tests.service import token

PHONE = "06 39 98 01 12"
EXAMPLE = ROOT / "examples" / "react-apollo"
INSTALLED = [ROOT / "tests" / name for name in ("clients", "schema_tools")]
NOT_COPIED = shutil.ignore_patterns("node_modules", "generated", "main.js", "token")


def versions(folder):
    """The packages that the folder's package.json names."""
    named = json.loads((folder / "package.json").read_text())
    return named["dependencies"] | named.get("devDependencies", {})


def installed():
    """The packages that the tests install anyway, by their names, with their folders."""
    found = {}
    for folder in INSTALLED:
        for path in (folder / "node_modules").glob("[!.]*"):
            for package in path.iterdir() if path.name.startswith("@") else [path]:
                found.setdefault(str(package.relative_to(folder / "node_modules")), package)
    return found


def built(folder):
    """Runs the example's own scripts in a copy of it. Returns the copy."""
    copy = folder / "examples" / "react-apollo"
    shutil.copytree(EXAMPLE, copy, ignore=NOT_COPIED)
    for name in ("schema.graphql", "possibleTypes.json"):
        shutil.copy(ROOT / name, folder)
    for name, package in installed().items():
        (copy / "node_modules" / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / "node_modules" / name).symlink_to(package)
    commands = copy / "node_modules" / ".bin"
    commands.mkdir()
    for tests in INSTALLED:
        for command in (tests / "node_modules" / ".bin").iterdir():
            if not (commands / command.name).exists():
                (commands / command.name).symlink_to(command)
    for script in ("types", "check", "build"):
        ran = subprocess.run(
            ["npm", "run", "--silent", script],
            cwd=copy,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
    return copy


class Elsewhere:
    """Serves the page below the name of each agent, under a policy that allows nothing but itself and the service."""

    def __init__(self, folder, service_url):
        self._folder = folder
        self._service = service_url

    def app(self):
        return Starlette(
            routes=[
                Route("/{agent}/", self._page),
                Route("/{agent}/token", self._token),
                Mount("/{agent}", StaticFiles(directory=self._folder / "public")),
            ]
        )

    @asynccontextmanager
    async def page(self, browser, agent, phone=PHONE):
        async with page_in(browser) as page:
            await page.goto(f"{self.url}/{agent}/?{urlencode({'phone': phone})}")
            yield page

    def _page(self, request):
        text = (self._folder / "public" / "index.html").read_text()
        socket = self._service.replace("http", "ws", 1)
        policy = "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; "
        policy += f"connect-src 'self' {self._service} {socket}"
        return Response(
            text.replace("http://127.0.0.1:8000", self._service).replace(
                PHONE, request.query_params["phone"]
            ),
            headers={"content-security-policy": policy},
            media_type="text/html",
        )

    def _token(self, request):
        return PlainTextResponse(token(request.path_params["agent"]))
