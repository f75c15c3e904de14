"""Saves contacts, and lists them for an agent."""

from domain.pages import PageRequest
from tests.builders import call, contact, conversation


async def page_of(repositories, *, size=10, after=None, agent="ana", search=None, of="acme"):
    request = PageRequest(size=size, after=after)
    return await repositories.contacts.page(of, agent, request, search=search)


async def listed(repositories, **asked):
    return [entry.value.id for entry in (await page_of(repositories, **asked)).entries]


async def known(repositories, own, occurred_at=None, *, visible_to=None, **values):
    """Saves a contact with one conversation, and with one call in it if `occurred_at` is given."""
    held = f"v-{own}"
    await repositories.save(
        contact(own, **values),
        conversation(held, contact_id=own, visible_to=visible_to),
    )
    if occurred_at is not None:
        one = call(f"i-{own}", contact_id=own, conversation_id=held, occurred_at=occurred_at)
        await repositories.save(one)
