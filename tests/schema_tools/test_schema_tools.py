"""Tools for GraphQL schemas accept ours and find nothing wrong."""

import shutil
import subprocess
from pathlib import Path

import pytest

from api.settings.environment import read_settings
from tests.papers import blocks

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCHEMA = ROOT / "schema.graphql"
CLIENTS_PAGE = ROOT / "docs" / "clients.md"
CODE = HERE / "codegen" / "generated"


@pytest.fixture
def _no_code():
    """There is no code before or after."""
    shutil.rmtree(CODE, ignore_errors=True)
    yield
    shutil.rmtree(CODE, ignore_errors=True)


def run(tool, *arguments, cwd=HERE):
    """The output of the tool. Fails if the tool finds anything."""
    command = HERE / "node_modules" / ".bin" / tool
    if not command.exists():
        pytest.fail("Node's packages are missing: `make test` installs them")
    ran = subprocess.run(
        [command, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def test_graphql_eslint_has_nothing_to_say():
    configuration = HERE / "eslint.config.js"
    said = run(
        "eslint", "--config", configuration, "--max-warnings", "0", "schema.graphql", cwd=ROOT
    )

    assert said == ""


def test_graphql_schema_linter_has_nothing_to_say():
    assert "0 errors detected" in run("graphql-schema-linter", SCHEMA)


@pytest.mark.usefixtures("_no_code")
def test_graphql_codegen_makes_types_that_a_strict_compiler_takes():
    run("graphql-codegen", "--config", "codegen.js")
    types = (CODE / "types.ts").read_text(encoding="utf-8")

    assert "export type ContactInsights = " in types
    assert run("tsc", "--project", ".") == ""


def test_the_configuration_of_the_docs_makes_types_for_pages_with_our_client(tmp_path):
    configuration = next(
        block
        for block in blocks(CLIENTS_PAGE, "js")
        if "graphql-codegen" in block or "preset:" in block
    )
    (tmp_path / "codegen.js").write_text(configuration)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "node_modules").symlink_to(HERE / "node_modules")
    shutil.copy(SCHEMA, tmp_path)
    shutil.copytree(HERE / "documented", tmp_path / "src")

    run("graphql-codegen", "--config", "codegen.js", cwd=tmp_path)

    client = ROOT / "api" / "http" / "javascript"
    shutil.copytree(client, tmp_path / "src" / "client")
    assert run("tsc", "--project", "src", cwd=tmp_path) == ""
    listed = tmp_path / "src" / "generated" / "persisted-documents.json"
    texts = read_settings({"PERSISTED_DOCUMENTS": str(listed)}).persisted_documents.values()
    assert [text.split("(")[0] for text in texts] == ["query Read", "subscription Follow"]


def test_relays_compiler_takes_the_schema_and_its_connections(tmp_path):
    """The compiler writes into the repository around it, so it runs in its own folder."""
    shutil.copytree(HERE / "relay", tmp_path / "relay")
    for file in (SCHEMA, HERE / "relay.config.json"):
        shutil.copy(file, tmp_path)
    (tmp_path / "relay" / "generated").mkdir()

    said = run("relay-compiler", "relay.config.json", cwd=tmp_path)

    assert "Compilation completed" in said
    generated = {path.name for path in (tmp_path / "relay" / "generated").iterdir()}
    assert "pageContactsQuery.graphql.ts" in generated
    assert "pageReplacedSubscription.graphql.ts" in generated
