"""An import waits for an unreachable database."""

import pytest

from api.intake import outages
from api.intake.outages import Outages
from domain.errors import StorageFault, StorageUnavailable


class Database:
    """Unreachable for so many calls."""

    def __init__(self, *faults):
        self.faults, self.asked = list(faults), 0

    async def ask(self):
        self.asked += 1
        if self.faults:
            raise StorageUnavailable("AutoReconnect", self.faults.pop(0))
        return "answer"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(outages, "FIRST_PAUSE_SECONDS", 0.001)


async def test_what_was_asked_is_asked_again_until_the_database_is_back_and_that_is_told_once():
    told = []
    database = Database(*[StorageFault.UNREACHABLE, StorageFault.TOO_SLOW] * 2)

    assert await Outages(told.append).ride_out(database.ask) == "answer"

    assert database.asked == 5
    away, back = told
    assert away.startswith("the database is unreachable (AutoReconnect)")
    assert away.endswith("; trying again for up to 15 minutes")
    assert back == "the database is back after 0 s"


@pytest.mark.parametrize(
    "fault", [one for one in StorageFault if one.name not in {"UNREACHABLE", "TOO_SLOW"}]
)
async def test_what_somebody_has_to_mend_is_not_waited_for(fault):
    told, database = [], Database(fault)

    with pytest.raises(StorageUnavailable):
        await Outages(told.append).ride_out(database.ask)

    assert (database.asked, told) == (1, [])


async def test_a_database_that_stays_away_is_given_up():
    database = Database(*[StorageFault.UNREACHABLE] * 9)

    with pytest.raises(StorageUnavailable):
        await Outages([].append, outage_seconds=0).ride_out(database.ask)

    assert database.asked == 2
