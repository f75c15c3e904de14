"""The npm package holds the files that the service serves, with types that a strict compiler accepts."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.open_page import node

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SERVED = ROOT / "api" / "http" / "javascript"
TOOLS = ROOT / "tests" / "schema_tools" / "node_modules" / ".bin"
MODULES = {"client.js", *(f"client/{file.name}" for file in (SERVED / "client").iterdir())}
PAGE = """
import { createClient, type Client, type Status } from "@contact-insights/client";

const client: Client = createClient({ url: "https://insights.example/graphql", token: async () => "token" });
type Shown = { contactInsightsReplaced: { insights: { version: number } } };
type Text = string & { __apiType?: (variables: { after: number }) => Shown };

export const stop = client.subscribe("subscription { a }" as Text, () => ({ after: 1 }), {
  next: ({ data }) => data?.contactInsightsReplaced.insights.version.toFixed(),
  error: (errors) => errors[0]?.extensions?.code?.trim(),
  status: (status: Status) => status.state === "offline" && status.since.getTime(),
});
// @ts-expect-error the variables are typed
client.subscribe("subscription { a }" as Text, { after: "1" }, { next: () => undefined });
export const plain: Promise<unknown> = client.query("{ viewer { name } }").then(({ data }) => data.viewer.name);
"""
TARGET = ("--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Another project in which the package is installed as npm packs it."""
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(SERVED, copy / "api" / "http" / "javascript")
    package = copy / "clients" / "js"
    kept = shutil.ignore_patterns("client", "client.js", "*.d.ts", "node_modules")
    shutil.copytree(ROOT / "clients" / "js", package, ignore=kept)
    node()
    ran = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", copy],
        cwd=package,
        env=os.environ | {"PATH": f"{TOOLS}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (packed,) = copy.glob("*.tgz")
    project = tmp_path_factory.mktemp("project")
    with tarfile.open(packed) as archive:
        archive.extractall(project, filter="data")
    scope = project / "node_modules" / "@contact-insights"
    scope.mkdir(parents=True)
    (project / "package").rename(scope / "client")
    return project


def test_it_holds_the_files_that_are_served_and_their_types(project):
    package = project / "node_modules" / "@contact-insights" / "client"
    files = {str(path.relative_to(package)) for path in package.rglob("*") if path.is_file()}

    types = {module.replace(".js", ".d.ts") for module in MODULES}
    assert files == MODULES | types | {"package.json", "README.md"}
    for module in MODULES:
        assert (package / module).read_bytes() == (SERVED / module).read_bytes()


def test_a_strict_compiler_takes_its_types(project):
    (project / "page.ts").write_text(PAGE)

    ran = subprocess.run(
        [TOOLS / "tsc", "--strict", "--noEmit", *TARGET, "--types", "", "page.ts"],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout


def test_the_source_passes_the_type_checker():
    checks = ("--strict", "--noEmit", "--allowJs", "--checkJs", "--noUncheckedIndexedAccess")
    ran = subprocess.run(
        [TOOLS / "tsc", *checks, *TARGET, "--types", "", SERVED / "client.js"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (ran.returncode, ran.stdout) == (0, "")


def test_node_imports_it(project):
    script = (
        'import { createClient } from "@contact-insights/client"; console.log(typeof createClient)'
    )
    (project / "page.mjs").write_text(script)

    ran = subprocess.run(
        [node(), "page.mjs"], cwd=project, capture_output=True, text=True, timeout=60, check=False
    )

    assert (ran.stdout, ran.stderr) == ("function\n", "")


def test_the_python_package_holds_the_same_files(tmp_path):
    """In the wheel that `pip wheel` makes, and that the image installs."""
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("api", "domain", "storage", "writers"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    build = "from setuptools.build_meta import build_wheel; print(build_wheel('out'))"
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", build],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    (wheel,) = (tmp_path / "out").glob("*.whl")
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")

    held = tmp_path / "installed" / "api" / "http" / "javascript"
    assert {str(file.relative_to(held)) for file in held.rglob("*.js")} == MODULES | {"panel.js"}
