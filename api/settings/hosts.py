"""Hosts, origins and proxies in the settings."""

from ipaddress import ip_address, ip_network
from string import ascii_lowercase, digits
from urllib.parse import urlsplit

_IN_HOST_NAMES = frozenset(ascii_lowercase + digits + "-._")
_LONGEST_NAME = 253


def host(text: str) -> str:
    """An address or a name.

    Some systems take `*` for any address to listen on; as a name it would be any that the service goes by.
    """
    try:
        ip_address(text)
    except ValueError:
        _check_name(text.encode("idna").decode().lower())
    return text


def origins(text: str) -> tuple[str, ...]:
    """As a browser writes them: in small letters, without a path."""
    named = _listed(text.lower(), ending="/")
    for origin in named:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or origin != f"{parts.scheme}://{parts.netloc}":
            raise ValueError
        if not parts.hostname or "@" in parts.netloc or parts.port == 0:
            raise ValueError
    return named


def proxies(text: str) -> str:
    """Whose `X-Forwarded-For` uvicorn believes: it reads the variable itself, and passes over what it cannot use."""
    for one in text.split(","):
        if one.strip() != "*":
            ip_network(one.strip())
    return text


def hosts(text: str) -> tuple[str, ...]:
    """The names that `Host` headers may hold; `*` stands for any."""
    named = _listed(text.lower())
    for one in named:
        name = one.removeprefix("*.")
        if name != one and "." not in name.strip("."):  # `*.com` is anybody's
            raise ValueError
        if one != "*":
            _check_name(name)
    return named


def _listed(text: str, *, ending: str = "") -> tuple[str, ...]:
    """Raises `ValueError` for commas alone, which name nothing."""
    named = tuple(one.strip().rstrip(ending or None) for one in text.split(",") if one.strip())
    if not named:
        raise ValueError
    return named


def _check_name(name: str) -> None:
    """Raises `ValueError` for what no name server knows."""
    labels = name.removesuffix(".").split(".")
    if len(name) > _LONGEST_NAME or not set(name) <= _IN_HOST_NAMES:
        raise ValueError
    if not all(0 < len(label) < 64 for label in labels):
        raise ValueError
