"""The image's health check, and the settings in the Containerfile and compose.yaml."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from api.settings.environment import Profile, read_settings
from tests.papers import settings_named
from tests.service import running

ROOT = Path(__file__).parents[2]
CONTAINERFILE = (ROOT / "Containerfile").read_text()
COMPOSE = (ROOT / "compose.yaml").read_text()


def image_settings():
    (lines,) = re.findall(r"^ENV ((?:.*\\\n)*.*)$", CONTAINERFILE, re.MULTILINE)
    return dict(re.findall(r"([A-Z_]+)=(\S+)", lines))


def compose_settings():
    """The settings in compose.yaml. One that comes from outside has its default, which is mostly empty."""
    (lines,) = re.findall(r"^    environment:\n((?:      .*\n)+)", COMPOSE, re.MULTILINE)
    said = dict(re.findall(r"^      ([A-Z_]+): (.*)$", lines, re.MULTILINE))
    return {
        name: re.sub(r"\$\{\w+:-(.*)\}", r"\1", value).strip('"') for name, value in said.items()
    }


def test_the_settings_of_the_composition_are_those_that_the_service_reads():
    given = image_settings() | compose_settings() | {"AUTH_SECRET": "s" * 48}

    settings = read_settings(given)

    assert settings.profile is Profile.PRODUCTION
    assert (settings.workers, settings.port) == (2, 8000)
    assert settings.mongodb_url == "mongodb://mongodb:27017/contact_insights?replicaSet=rs0"
    assert settings.broadcast_url == "redis://redis:6379"
    assert settings.agent_requests_per_minute == 1200


def test_every_setting_of_the_composition_is_explained():
    assert compose_settings().keys() - set(settings_named()) == set()


def test_every_setting_that_is_explained_can_be_given_to_the_composition():
    names = settings_named()

    assert len(names) > 20
    assert set(names) - compose_settings().keys() - image_settings().keys() == set()
    outside = re.findall(r"^      ([A-Z_]+): \$\{([A-Z_]+):-", COMPOSE, re.MULTILINE)
    assert [pair for pair in outside if pair[0] != pair[1]] == []


@pytest.mark.slow
def test_a_start_that_takes_long_does_not_count_as_a_failure():
    """Podman and Docker count failures after the first success, or after this period."""
    (hours,) = re.findall(r"^HEALTHCHECK .*--start-period=(\d+)h ", CONTAINERFILE, re.MULTILINE)

    assert int(hours) >= 24


def test_the_health_check_of_the_image_tells_whether_the_service_is_alive(tmp_path):
    (check,) = re.findall(r"^HEALTHCHECK .*\\\n\s+CMD (\[.*\])$", CONTAINERFILE, re.MULTILINE)
    program, *arguments = json.loads(check)
    assert program == "python"

    def is_healthy(service):
        command = [sys.executable, *arguments]
        done = subprocess.run(command, env=service.environment, capture_output=True, check=False)
        return done.returncode == 0

    with running(tmp_path / "data") as service:
        assert is_healthy(service)
        service.stop()
        assert not is_healthy(service)
