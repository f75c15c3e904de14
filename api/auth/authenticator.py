"""Finds the viewer that a bearer token names."""

import os
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import jwt

from api.auth.token_refusals import TokenRefusals
from api.auth.tokens import HMAC, Tokens, scheme_and_token
from api.errors import Refused, Unauthenticated
from api.operating.rates import Rate
from domain.ids import AgentId, OrganizationId
from domain.keys import KEY_PREFIX
from domain.people import Agent, Viewer
from domain.ports import AgentRepository
from domain.services.keys import KeyRefused, KeyService


class Authenticator:
    """A token only names the agent. What the agent may do is read from the database when it is needed."""

    def __init__(
        self,
        tokens: Tokens,
        agents: AgentRepository,
        *,
        rate: Rate | None = None,
        keys: KeyService | None = None,
    ) -> None:
        """`rate` is how often each agent may ask. Without `keys`, no other system may ask."""
        self._tokens = tokens
        self._agents = agents
        self._rate = rate
        self._keys = keys
        self._refusals = TokenRefusals()

    async def viewer(self, authorization: str | None) -> Viewer:
        """The viewer that an `Authorization` header names. Raises `Unauthenticated` or `Refused`."""
        viewer = await self.named(authorization)
        await self.agent(viewer)
        return viewer

    async def named(self, authorization: str | None) -> Viewer:
        """The viewer that the token names. The agent may not exist. Raises `Unauthenticated` or `Refused`."""
        scheme, token = scheme_and_token(authorization)
        if scheme != "bearer" or not token:
            raise Unauthenticated("Send a bearer token: `Authorization: Bearer TOKEN`.")
        viewer = self._named(await self._tokens.claims(token))
        self.count(viewer)
        return viewer

    async def organization_of_key(self, authorization: str | None) -> OrganizationId | None:
        """The organization whose key another system sends; `None` if it sends something else.

        Raises `Unauthenticated` for a key that is not valid.
        """
        _, sent = scheme_and_token(authorization)
        if self._keys is None or not sent.startswith(KEY_PREFIX):
            return None
        try:
            return await self._keys.organization_of(sent)
        except KeyRefused as error:
            raise Unauthenticated(str(error)) from None

    def count(self, viewer: Viewer) -> None:
        """Counts a request, or an operation on a WebSocket. Raises `Refused` if the agent asks too often."""
        if self._rate is not None and (wait := self._rate.wait(viewer)):
            raise Refused(
                429,
                f"You have asked too often. Try again in {wait} seconds.",
                code="TOO_MANY_REQUESTS",
                headers={"Retry-After": str(wait)},
            )

    async def agent(self, viewer: Viewer) -> Agent:
        """The viewer's agent. Raises `Unauthenticated` if there is none."""
        known = await self._agents.get_many(viewer.organization_id, [viewer.agent_id])
        if viewer.agent_id not in known:
            raise self._refusals.agent_unknown(viewer)
        return known[viewer.agent_id]

    def _named(self, claims: Mapping[str, Any]) -> Viewer:
        agent, organization = claims["sub"], claims.get("org")
        if not (isinstance(organization, str) and organization and agent):
            raise self._refusals.without_organization()
        return Viewer(organization_id=OrganizationId(organization), agent_id=AgentId(agent))


def issue_token(secret: str, viewer: Viewer, *, now: datetime, lasts: timedelta) -> str:
    claims = {"sub": viewer.agent_id, "org": viewer.organization_id, "exp": now + lasts, "iat": now}
    return jwt.encode(claims, secret, algorithm=HMAC)


def authorization_in(payload: Mapping[str, object] | None) -> str | None:
    """The `Authorization` in the payload of `connection_init`. Its name may be in any case."""
    for name, value in (payload or {}).items():
        if name.lower() == "authorization" and isinstance(value, str):
            return value
    return None


def kept_secret(data_dir: Path, name: str = "auth_secret") -> str:
    """A random secret beside the embedded database. The first process writes it."""
    path = data_dir / name
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = path.with_name(f"{name}.{os.getpid()}")
    if not path.exists():
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(partial, path)  # fails for all processes but the first
        except FileExistsError:
            pass
        finally:
            partial.unlink()
    return path.read_text().strip()
