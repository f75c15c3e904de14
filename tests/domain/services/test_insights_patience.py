"""How long a generation waits for the database: for a new primary, and not once more in vain (R20, R26)."""

import pytest

from domain.errors import StorageUnavailable
from domain.services.claims import IN_VAIN_SECONDS
from domain.services.insights import FAILOVER_SECONDS, GENERATION_MARGIN
from tests.domain.services.office import furnished


class Away:
    """A repository whose database goes away when `name` is called."""

    def __init__(self, repository, name):
        self._repository, self._name = repository, name

    def __getattr__(self, name):
        async def fail(*_, **__):
            raise StorageUnavailable("NetworkTimeout")

        return fail if name == self._name else getattr(self._repository, name)


async def test_a_generation_may_wait_for_a_new_primary_in_each_of_its_calls():
    """R26"""
    office = await furnished()

    await office.generate()

    assert set(office.patience.granted) == {FAILOVER_SECONDS}
    assert GENERATION_MARGIN.total_seconds() > FAILOVER_SECONDS


@pytest.mark.parametrize("call", ["replace", "get_many"])
async def test_what_is_held_is_given_back_quickly_once_the_database_was_waited_for_in_vain(call):
    """R20"""
    office = await furnished()
    office.insights._insights = Away(Away(office.repositories.insights, "replace"), call)

    with pytest.raises(StorageUnavailable):
        await office.generate()

    assert office.patience.granted == [FAILOVER_SECONDS, IN_VAIN_SECONDS, IN_VAIN_SECONDS]
