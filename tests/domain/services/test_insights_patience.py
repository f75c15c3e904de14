"""A generation waits long enough for a new primary of the database, but never twice in vain (R20, R26)."""

import pytest

from domain.errors import StorageUnavailable
from domain.services.claims import AFTER_OUTAGE_SECONDS
from domain.services.insights import FAILOVER_SECONDS, GENERATION_MARGIN
from tests.domain.services.office import furnished


class Away:
    """A repository whose database becomes unreachable when `replace` is called: for that call, or for good."""

    def __init__(self, repository, *, for_good):
        self._repository, self._for_good = repository, for_good
        self._is_gone = False

    def __getattr__(self, name):
        async def fail(*_, **__):
            self._is_gone = self._for_good
            raise StorageUnavailable("NetworkTimeout")

        is_away = name == "replace" or self._is_gone
        return fail if is_away else getattr(self._repository, name)


async def test_a_generation_may_wait_for_a_new_primary_in_each_of_its_calls():
    """R26"""
    office = await furnished()

    await office.generate()

    assert set(office.patience.granted) == {FAILOVER_SECONDS}
    assert GENERATION_MARGIN.total_seconds() > FAILOVER_SECONDS


@pytest.mark.parametrize("for_good", [False, True])
async def test_what_is_held_is_given_back_quickly_once_the_database_was_waited_for_in_vain(
    for_good,
):
    """R20"""
    office = await furnished()
    office.insights._insights = Away(office.repositories.insights, for_good=for_good)

    with pytest.raises(StorageUnavailable):
        await office.generate()

    assert office.patience.granted == [FAILOVER_SECONDS, AFTER_OUTAGE_SECONDS, AFTER_OUTAGE_SECONDS]
