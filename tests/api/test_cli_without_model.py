"""What `serve` reports about settings that have no effect without a model."""

import json

import pytest

from tests.service import running

pytestmark = pytest.mark.slow

FOR_A_MODEL = {"INSIGHTS_MODEL": "small", "INSIGHTS_REDACT": "contacts"}
NO_MODEL = (
    "neither OPENAI_API_KEY nor OPENAI_BASE_URL is set: the built-in writer writes "
    "and ignores INSIGHTS_MODEL, INSIGHTS_REDACT"
)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({}, []),
        (FOR_A_MODEL, [NO_MODEL]),
        (FOR_A_MODEL | {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, []),
    ],
    ids=["none", "without a model", "with a model"],
)
def test_settings_of_a_model_that_is_not_there_are_told_at_start(tmp_path, settings, told):
    with running(tmp_path / "data", "serve", PROFILE="production", **settings) as service:
        service.stop()

    said = (tmp_path / "data.log").read_text()
    assert [json.loads(line)["message"] for line in said.splitlines()] == told
