"""The scripts of the agent view fit the types that are made from the schema and from their operations."""

import json
import shutil
from pathlib import Path

import pytest
from test_schema_tools import HERE, run

pytestmark = pytest.mark.slow

MADE = HERE / "view" / "generated"
SCRIPTS = Path(__file__).parents[2] / "api" / "http" / "view"


@pytest.fixture
def _types():
    """The types of the variables and results of each operation."""
    shutil.rmtree(MADE, ignore_errors=True)
    run("graphql-codegen", "--config", "view/codegen.js")
    yield
    shutil.rmtree(MADE, ignore_errors=True)


@pytest.mark.usefixtures("_types")
def test_a_strict_compiler_finds_nothing_in_the_scripts_of_the_agent_view():
    assert run("tsc", "--project", "view") == ""


@pytest.mark.usefixtures("_types")
def test_the_compiler_would_find_a_field_that_the_schema_does_not_have(tmp_path):
    """Otherwise the other test would prove nothing."""
    (tmp_path / "wrong.js").write_text(
        f'/** @param {{import("{SCRIPTS / "state.js"}").Insights}} insights */\n'
        "export const wrong = (insights) => insights.versoin;\n",
        encoding="utf-8",
    )
    project = {
        "extends": str(HERE / "view" / "tsconfig.json"),
        "files": ["wrong.js"],
        "include": [],
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps(project), encoding="utf-8")

    with pytest.raises(AssertionError, match="versoin"):
        run("tsc", "--project", tmp_path)
