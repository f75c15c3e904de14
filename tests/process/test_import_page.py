"""The import example in docs/import.md, imported beside the sample data."""

import json
import re
from datetime import timedelta

import pytest

from domain.clock import system_clock
from tests.client import GENERATE, gid
from tests.papers import ROOT, blocks
from tests.service import running

PAGE = ROOT / "docs" / "import.md"

pytestmark = pytest.mark.slow


ASKING = GENERATE.replace("summary", "summary nextAction { text }")


def example():
    """The lines of the example, dated yesterday."""
    (block,) = blocks(PAGE, "json")
    yesterday = f"{system_clock() - timedelta(days=1):%Y-%m-%d}"
    return re.sub(r"20\d\d-\d\d-\d\d(?=T)", yesterday, block)


async def test_the_import_of_the_docs_leaves_the_sample_data_alone_and_can_be_generated_from(
    tmp_path, any_database
):
    """R13: it has one transcribed call."""
    lines = example()
    with running(tmp_path / "data", **any_database()) as service:
        before = service.run("export").stdout.splitlines()
        done = service.run("import", "-", input=lines)
        after = service.run("export").stdout.splitlines()
        ines = service.client("ines", "initech")
        generated = await ines.ask(ASKING, id=gid("Conversation", "paul-support", "initech"))
        await ines.close()

    records = [json.loads(line) for line in lines.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{len(records)} lines loaded, 0 refused\n"
    assert {one["kind"] for one in records} == {
        *("organization", "agent", "line", "contact", "conversation", "interaction", "delete")
    }
    assert set(before) < set(after)
    assert len(after) == len(before) + len(records) - 1
    told = str(generated["generateInsights"]["insights"])
    assert "commande 4471 n'est pas arrivée." in told
    assert "Votre commande 4471 part demain." in told
