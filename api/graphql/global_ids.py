"""Global ids and cursors: opaque to clients, and checked for the type they name."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote

from api.errors import BadRequest
from domain.ids import OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalId:
    """The object that a global id names. The organization's systems choose the own id, which is unique only inside the
    organization. So the global id also holds the organization.
    """

    type_name: str
    organization_id: OrganizationId
    own_id: str


def global_id(type_name: str, organization: OrganizationId, own: str) -> str:
    return opaque(type_name, f"{_quoted(organization)}/{own}")


@lru_cache(maxsize=1_000)
def _quoted(organization: OrganizationId) -> str:
    return quote(organization, safe="")


def parse_global_id(value: str) -> GlobalId:
    """Raises `BadRequest` for an id that this service never gave out."""
    type_name, inside = _parts(value)
    organization, separator, own = inside.partition("/")
    if not (separator and organization and own):
        raise _never_given_out(value)
    return GlobalId(
        type_name=type_name, organization_id=OrganizationId(unquote(organization)), own_id=own
    )


def own_id(value: str, type_name: str, organization: OrganizationId) -> str | None:
    """The own id inside a global id of that type; `None` if the object belongs to another organization.

    Raises `BadRequest` for an id of another type, or one that this service never gave out.
    """
    found = parse_global_id(value)
    if found.type_name != type_name:
        raise _of_another_type(value, found.type_name, type_name)
    return found.own_id if found.organization_id == organization else None


def opaque(type_name: str, inside: str) -> str:
    return b64encode(f"{type_name}:{inside}".encode()).decode()


def inside_of(value: str, type_name: str) -> str:
    """The inverse of `opaque`. Raises `BadRequest`."""
    found, inside = _parts(value)
    if found != type_name:
        raise _of_another_type(value, found, type_name)
    return inside


def _parts(value: str) -> tuple[str, str]:
    try:
        type_name, separator, inside = b64decode(value, validate=True).decode().partition(":")
    except (NotBase64, ValueError):
        separator = inside = type_name = ""
    if not (separator and inside and opaque(type_name, inside) == value):
        raise _never_given_out(value)
    return type_name, inside


def _never_given_out(value: str) -> BadRequest:
    return BadRequest(f"{value[:100]!r} is not an id that this service gave out.")


def _of_another_type(value: str, found: str, needed: str) -> BadRequest:
    return BadRequest(f"The id {value[:100]!r} is a {found}'s, and a {needed}'s is needed here.")
