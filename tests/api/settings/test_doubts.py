"""Warnings at start about settings that are valid but probably a mistake."""

import pytest

from api.settings.doubts import doubts
from api.settings.environment import read_settings

PYMONGO = {"MONGODB_DRIVER": "pymongo"}


def told(said, python):
    return list(doubts(read_settings(said), said, python=python))


def test_pymongos_own_client_is_doubted_on_python_3_11():
    """On that version, a call that is cancelled while it looks for a server can keep the client's lock for ever."""
    assert told(PYMONGO, (3, 11)) == [
        (
            "MONGODB_DRIVER is pymongo, and this is Python 3.11: after MongoDB has hung, PyMongo's own client "
            "may not answer until a restart; set MONGODB_DRIVER to motor, or use Python 3.12 or later"
        )
    ]


@pytest.mark.parametrize(
    ("said", "python"),
    [(PYMONGO, (3, 12)), (PYMONGO, (3, 13)), ({"MONGODB_DRIVER": "motor"}, (3, 11)), ({}, (3, 11))],
)
def test_a_driver_that_is_good_there_is_not_doubted(said, python):
    assert told(said, python) == []
