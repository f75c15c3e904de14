"""The command that makes a token for an agent."""

from datetime import timedelta

from api.administering.not_done import NotDone
from api.auth.authenticator import issue_token
from api.auth.opening import secret_of
from api.settings.environment import Settings
from api.storing import existing_storage
from domain.clock import system_clock
from domain.people import Viewer


async def token_for(settings: Settings, wanted: str, hours: float) -> str:
    """For the agent with this id or e-mail address. Raises `NotDone`."""
    if not 0 < hours <= 24 * 366:
        raise NotDone("--hours must be above 0 and at most a year")
    if not settings.issues_tokens:
        raise NotDone("tokens come from the identity provider that AUTH_JWKS_URL names")
    async with existing_storage(settings) as storage:
        found = await storage.agents.find(wanted)
    if not found:
        raise NotDone(f"no agent has the id or e-mail address {wanted!r}")
    if len(found) > 1:
        emails = ", ".join(sorted(agent.email or agent.organization_id for agent in found))
        raise NotDone(f"several agents are called {wanted!r}; name one of {emails}")
    viewer = Viewer(organization_id=found[0].organization_id, agent_id=found[0].id)
    now, lasts = system_clock(), timedelta(hours=hours)
    return issue_token(secret_of(settings), viewer, now=now, lasts=lasts)
