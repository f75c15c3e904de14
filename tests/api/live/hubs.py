"""Hubs over a database that a test writes by hand."""

from functools import partial

from api.live.broker import broker_at
from api.live.hub import LiveHub
from api.live.messages import Codec
from api.live.pages import Pages
from domain.live import LiveContact
from domain.open_pages import UP_TO_DATE, OpenContact, Rights
from tests.builders import NOW, conversation, findings, insights, organization

CHANNEL = "contact-insights:of-the-tests"
NEVER_SWEEPS = 3_600


class Database:
    """What the hubs read: one contact's insights, and the switch of one organization."""

    def __init__(self):
        self.version = 1
        self.visible_to = None
        self.generated_at = NOW
        self.is_enabled = True
        self.freshness = UP_TO_DATE
        self.held = Rights()
        self.fault = None
        self.reads = 0

    async def contacts(self, keys):
        self.reads += 1
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        held = {"v1": conversation(visible_to=self.visible_to)}
        found = findings(generated_at=self.generated_at)
        current = insights(self.version, findings=found)
        return {key: LiveContact(insights=current, conversations=held) for key in keys}

    async def organizations(self, ids):
        return {own: organization(contact_insights_enabled=self.is_enabled) for own in ids}

    async def open_contacts(self, keys, _known):
        live = await self.contacts(keys)
        return {key: OpenContact(live=one, freshness=self.freshness) for key, one in live.items()}

    async def rights(self, keys):
        return dict.fromkeys(keys, self.held)

    def hub(self, url="memory://", process="here", sweep_seconds=NEVER_SWEEPS):
        return LiveHub(
            broker_at(url),
            channel=CHANNEL,
            read_contacts=self.contacts,
            read_organizations=self.organizations,
            pages=partial(Pages, self.open_contacts, self.rights),
            codec=Codec(process=process, secret="known to both"),
            generation_lost_after_seconds=60,
            sweep_seconds=sweep_seconds,
        )

    def replace(self, hub, version):
        self.version = version
        hub.replaced(insights(version))
