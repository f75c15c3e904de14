"""Global ids: opaque to clients, and checked for the type they name."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from api.errors import BadRequest


def global_id(type_name: str, own: str) -> str:
    return b64encode(f"{type_name}:{own}".encode()).decode()


def parse_global_id(value: str) -> tuple[str, str]:
    """The type and the own id; raises `BadRequest` for what this service never gave out."""
    try:
        type_name, separator, own = b64decode(value, validate=True).decode().partition(":")
    except (NotBase64, ValueError):
        separator = own = type_name = ""
    if not (separator and own and global_id(type_name, own) == value):
        raise BadRequest(f"{value[:100]!r} is not an id that this service gave out.")
    return type_name, own


def own_id(value: str, type_name: str) -> str:
    """The own id inside a global id of that type; raises `BadRequest` for any other."""
    found, own = parse_global_id(value)
    if found != type_name:
        raise BadRequest(
            f"The id {value[:100]!r} is a {found}'s, and a {type_name}'s is needed here."
        )
    return own
