"""Keys: what the service relies on, of the fakes and of MongoDB alike."""

from dataclasses import replace
from datetime import timedelta

from domain.keys import IntakeKey
from tests.builders import NOW

KEY = IntakeKey(
    id="000000000001", organization_id="acme", name="Telephony", digest="d1", made_at=NOW
)
LATER = replace(KEY, id="000000000002", made_at=NOW + timedelta(hours=1))


async def test_a_saved_key_is_found_by_its_id(repositories):
    await repositories.keys.save(KEY)

    assert await repositories.keys.get(KEY.id) == KEY
    assert await repositories.keys.get("000000000009") is None


async def test_the_keys_of_an_organization_are_listed_the_oldest_first(repositories):
    """R28"""
    for key in (LATER, KEY, replace(KEY, id="000000000003", organization_id="other")):
        await repositories.keys.save(key)

    assert list(await repositories.keys.of_organization("acme")) == [KEY, LATER]
    assert list(await repositories.keys.of_organization("nobody")) == []


async def test_the_day_of_the_last_use_is_kept(repositories):
    await repositories.keys.save(KEY)

    await repositories.keys.used(KEY.id, NOW.date())

    assert await repositories.keys.get(KEY.id) == replace(KEY, last_used_on=NOW.date())


async def test_a_withdrawn_key_stays_withdrawn_since_the_first_time(repositories):
    await repositories.keys.save(KEY)

    assert await repositories.keys.withdraw(KEY.id, NOW)
    assert await repositories.keys.withdraw(KEY.id, NOW + timedelta(days=1))

    assert await repositories.keys.get(KEY.id) == replace(KEY, withdrawn_at=NOW)
    assert not await repositories.keys.withdraw("000000000009", NOW)
