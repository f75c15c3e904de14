"""Contacts and conversations in memory."""

from dataclasses import replace

from domain.recent import NO_CHANGES
from domain.search.terms import name_order, search_for, search_terms
from tests.fakes.memory import ContactRecord, page_of, position


class FakeContacts:
    def __init__(self, memory):
        self._memory = memory

    async def get_many(self, organization, contacts):
        known = self._memory.contacts
        return {
            id_: self._contact(organization, id_)
            for id_ in contacts
            if (organization, id_) in known
        }

    async def page(self, organization, agent, page, *, search):
        wanted = search_for(search or "")
        shown = [
            self._contact(organization, contact)
            for of, contact in self._memory.contacts
            if of == organization and self._is_visible(organization, contact, agent)
        ]
        if wanted is None:
            return page_of(
                [(position(one.last_interaction_at, one.id), one) for one in shown], page
            )
        found = [one for one in shown if wanted.finds(search_terms(one))]
        return page_of([(name_order(one), one) for one in found], page, is_ascending=True)

    async def with_number(self, organization, agent, numbers, *, limit):
        shown = [
            self._contact(organization, contact)
            for of, contact in self._memory.contacts
            if of == organization and self._is_visible(organization, contact, agent)
        ]
        found = [one for one in shown if not numbers.isdisjoint(one.phone_numbers)]
        found.sort(key=lambda one: position(one.last_interaction_at, one.id), reverse=True)
        return [one.id for one in found[:limit]]

    async def having_numbers(self, organization, numbers):
        own = self._longest_silent_first(organization)
        return {number: one.id for one in own for number in one.phone_numbers if number in numbers}

    async def having_identities(self, organization, identities):
        own = self._longest_silent_first(organization)
        return {known: one.id for one in own for known in one.identities if known in identities}

    def _longest_silent_first(self, organization):
        own = [
            self._contact(organization, contact)
            for of, contact in self._memory.contacts
            if of == organization
        ]
        return sorted(own, key=lambda one: position(one.last_interaction_at, one.id))

    async def save_many(self, contacts):
        for contact in contacts:
            own = contact.organization_id, contact.id
            if own in self._memory.contacts:
                record = self._memory.contacts[own]
                if contact.may_be_summarized is None:
                    said = record.contact.may_be_summarized
                    contact = replace(contact, may_be_summarized=said)  # noqa: PLW2901
                record.contact = contact
            else:
                self._memory.contacts[own] = ContactRecord(contact=contact)
            if contact.may_be_summarized is False:
                self._memory.forget(own[0], [own[1]], all_of_them=True)

    async def set_may_be_summarized(self, organization, contact, *, allowed):
        record = self._memory.contacts.get((organization, contact))
        if record is None:
            return False
        await self.save_many([replace(record.contact, may_be_summarized=allowed)])
        return True

    async def delete(self, organization, contact):
        gone = self._memory.contacts.pop((organization, contact), None) is not None
        for conversation in self._memory.conversations_of(organization, contact):
            del self._memory.conversations[organization, conversation.id]
            gone = True
        for record in self._memory.interactions_of(organization, contact=contact):
            del self._memory.interactions[organization, record.interaction.id]
            gone = True
        return gone

    def _contact(self, organization, contact):
        last = self._memory.last_interaction_at(organization, contact=contact)
        known = self._memory.contacts[organization, contact].contact
        return replace(known, last_interaction_at=last)

    def _is_visible(self, organization, contact, agent):
        held = self._memory.conversations_of(organization, contact)
        return any(one.is_visible_to(agent) for one in held)


class FakeConversations:
    def __init__(self, memory):
        self._memory = memory

    async def get_many(self, organization, conversations):
        known = self._memory.conversations
        return {
            id_: self._current(known[organization, id_])
            for id_ in conversations
            if (organization, id_) in known
        }

    async def of_contacts(self, organization, contacts):
        found = await self.across([(organization, contact) for contact in contacts])
        return {contact: conversations for (_, contact), conversations in found.items()}

    async def across(self, keys, *, with_changes=False):
        held = {
            contact: [self._current(one) for one in self._memory.conversations_of(*contact)]
            for contact in keys
        }
        return {
            contact: sorted(conversations, key=lambda one: one.sort_key, reverse=True)
            for contact, conversations in held.items()
            if conversations
        }

    async def save_many(self, conversations):
        for conversation in conversations:
            self._save(conversation)

    def _save(self, conversation):
        organization, contact = conversation.organization_id, conversation.contact_id
        self._memory.conversations[organization, conversation.id] = conversation
        for record in self._memory.interactions_of(organization, conversation=conversation.id):
            if record.interaction.contact_id == contact:
                continue
            record.interaction = replace(record.interaction, contact_id=contact)
            if record.interaction.is_source:
                record.appearance = self._memory.appear(organization, contact)

    async def delete(self, organization, conversation):
        held = self._memory.conversations.pop((organization, conversation), None)
        gone = self._memory.interactions_of(organization, conversation=conversation)
        for record in gone:
            del self._memory.interactions[organization, record.interaction.id]
        owners = {record.interaction.contact_id for record in gone}
        self._memory.forget(organization, owners | ({held.contact_id} if held else set()))
        return held is not None or bool(gone)

    def _current(self, conversation):
        last = self._memory.last_interaction_at(
            conversation.organization_id, conversation=conversation.id
        )
        own = conversation.organization_id, conversation.id
        changes = self._memory.changes_in(*own) if own in self._memory.changes else NO_CHANGES
        return replace(conversation, last_interaction_at=last, changes=changes)
