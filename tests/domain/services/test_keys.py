"""Keys: made, checked, withdrawn. A wrong one costs no question to the database."""

from datetime import timedelta

import pytest

from domain.intake import UnknownReference
from domain.keys import key_in
from domain.services.keys import KeyRefused, KeyService
from tests.builders import NOW


class Office:
    def __init__(self, repositories):
        self.now = NOW
        self.bytes_given = 0
        self.asked = 0
        self._keys = repositories.keys
        self.service = KeyService(
            keys=self,
            organizations=repositories.organizations,
            clock=lambda: self.now,
            chance=self.chance,
        )

    def chance(self, count):
        self.bytes_given += 1
        return bytes([self.bytes_given]) * count

    def __getattr__(self, name):
        return getattr(self._keys, name)

    async def get(self, key):
        self.asked += 1
        return await self._keys.get(key)


@pytest.fixture
def keys(office):
    return Office(office.repositories)


async def test_a_key_writes_for_its_organization(keys):
    text = str(await keys.service.make("acme", "Telephony"))

    assert text.startswith("ci_010101010101_")
    assert await keys.service.organization_of(text) == "acme"


async def test_the_key_itself_is_not_kept(keys):
    text = await keys.service.make("acme", "Telephony")

    (kept,) = await keys.service.keys_of("acme")
    assert (kept.id, kept.name, kept.made_at) == (text.id, "Telephony", NOW)
    assert text.secret not in repr(kept)


async def test_two_keys_are_valid_at_a_time(keys):
    texts = [str(await keys.service.make("acme", name)) for name in ("old", "new")]

    assert [await keys.service.organization_of(text) for text in texts] == ["acme", "acme"]


async def test_a_withdrawn_key_is_refused(keys):
    text = await keys.service.make("acme", "Telephony")

    assert await keys.service.withdraw(text.id)

    with pytest.raises(KeyRefused, match="does not exist, or was withdrawn"):
        await keys.service.organization_of(str(text))
    assert not await keys.service.withdraw("nothing")


async def test_a_right_id_with_another_secret_is_refused(keys):
    text, other = await keys.service.make("acme", "a"), await keys.service.make("acme", "b")
    forged = str(type(text)(id=text.id, secret=other.secret))

    assert key_in(forged) is not None
    with pytest.raises(KeyRefused):
        await keys.service.organization_of(forged)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        lambda text: text[:-1],
        lambda text: f"{text}0",
        lambda text: text.replace("_03", "_04"),
        lambda _: "",
        lambda _: "ci_é",
    ],
)
async def test_a_text_with_a_wrong_checksum_asks_the_database_nothing(keys, change):
    await keys.service.make("acme", "a")
    text = str(await keys.service.make("acme", "b"))

    with pytest.raises(KeyRefused):
        await keys.service.organization_of(change(text))

    assert keys.asked == 0


async def test_the_day_of_the_last_use_is_noted(keys):
    text = await keys.service.make("acme", "Telephony")
    keys.now = NOW + timedelta(days=2)

    await keys.service.organization_of(str(text))

    (kept,) = await keys.service.keys_of("acme")
    assert kept.last_used_on == (NOW + timedelta(days=2)).date()


async def test_an_organization_that_does_not_exist_has_no_keys(keys):
    for asking in (keys.service.make("nobody", "a"), keys.service.keys_of("nobody")):
        with pytest.raises(UnknownReference, match="there is no organization 'nobody'"):
            await asking
