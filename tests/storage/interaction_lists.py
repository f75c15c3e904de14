"""Lists interactions for a page, and reads sources for insights."""

from datetime import timedelta

from domain.brief import six_months_before
from domain.pages import PageRequest
from tests.builders import NOW

SINCE = six_months_before(NOW)
TICK = timedelta(milliseconds=1)


async def newest(repositories, *, of="acme", contact="c1", since=SINCE, limit=12):
    found = await repositories.interactions.newest_sources(of, contact, since=since, limit=limit)
    return [interaction.id for interaction, _ in found]


async def page_of(repositories, *conversations, size=10, after=None, of="acme"):
    """The conversations are those that exist now, or `v1` if none is named."""
    known = await repositories.conversations.get_many(of, conversations or ["v1"])
    request = PageRequest(size=size, after=after)
    return await repositories.interactions.page(of, list(known.values()), request)


def ids(page):
    return [entry.value.id for entry in page.entries]
