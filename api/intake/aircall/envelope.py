"""The envelope of Aircall's webhooks: whose event it is, and which."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from api.intake.aircall.events import GROUP_MESSAGES, IGNORED
from api.intake.loose import NotJson, read_json
from api.intake.webhooks import Accepted, NotAnEvent, NotGenuine, Post
from domain.connections import Connection, digest_of


def accepted(post: Post, connections: Sequence[Connection]) -> Accepted:
    """Aircall signs nothing: a token in the body is the only proof. It is not kept."""
    envelope = _object_in(post.body)
    token = envelope.pop("token", None)
    if not isinstance(token, str) or not token:
        raise NotGenuine("The event has no token.", has_proof=False)
    digest = digest_of(token)
    own = [one for one in connections if one.knows(digest)]
    if not own:
        raise NotGenuine("No connection has this token.", has_proof=True)
    name = event_name(envelope)
    if name in GROUP_MESSAGES:
        return Accepted(connection=own[0], remark="A group message belongs to no single contact.")
    if name in IGNORED:
        return Accepted(connection=own[0], remark="Insights are not made from this event.")
    return Accepted(connection=own[0], body=json.dumps(envelope).encode())


def event_name(envelope: Mapping[str, Any]) -> str | None:
    """Numbers in proxy mode name it in another key."""
    name = envelope.get("event", envelope.get("event_name"))
    return name if isinstance(name, str) else None


def _object_in(body: bytes) -> dict[str, Any]:
    try:
        found = read_json(body)
    except NotJson:
        raise NotAnEvent("The body is not JSON in UTF-8.") from None
    if not isinstance(found, dict):
        raise NotAnEvent("The body is not a JSON object.")
    return found
