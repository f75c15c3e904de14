"""Hosts, origins and proxies in the settings."""

from ipaddress import ip_address, ip_network
from string import ascii_lowercase, digits
from urllib.parse import urlsplit

_IN_HOST_NAMES = frozenset(ascii_lowercase + digits + "-._")
_LONGEST_NAME = 253


def host(text: str) -> str:
    """An address or a name.

    `*` is refused. Some systems listen on every address for it, but as a host name it would allow all names.
    """
    try:
        ip_address(text)
    except ValueError:
        _check_name(text.encode("idna").decode().lower())
    return text


def origins(text: str) -> tuple[str, ...]:
    """Origins as a browser writes them: in lower case, without a path."""
    named = _listed(text.lower(), ending="/")
    for origin in named:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or origin != f"{parts.scheme}://{parts.netloc}":
            raise ValueError
        if not parts.hostname or "@" in parts.netloc or parts.port == 0:
            raise ValueError
        host(parts.hostname)
    return named


def picture_origins(text: str) -> tuple[str, ...]:
    """Origins that need TLS: a picture of any other could be replaced, and would tell the network who is looked at."""
    named = origins(text)
    if not all(origin.startswith("https://") for origin in named):
        raise ValueError
    return named


def proxies(text: str) -> str:
    """The proxies whose `X-Forwarded-For` uvicorn trusts. uvicorn reads the variable itself and ignores entries that
    it cannot use, so they are checked here.
    """
    for one in text.split(","):
        if one.strip() != "*":
            ip_network(one.strip())
    return text


def hosts(text: str) -> tuple[str, ...]:
    """The names that a `Host` header may hold. `*` allows any."""
    named = _listed(text.lower())
    for one in named:
        name = one.removeprefix("*.")
        if name != one and "." not in name.strip("."):  # anybody can have a name below `*.com`
            raise ValueError
        if one != "*":
            _check_name(name)
    return named


def _listed(text: str, *, ending: str = "") -> tuple[str, ...]:
    """Raises `ValueError` if the text holds only commas."""
    named = tuple(one.strip().rstrip(ending or None) for one in text.split(",") if one.strip())
    if not named:
        raise ValueError
    return named


def _check_name(name: str) -> None:
    """Raises `ValueError` for a name that no name server can know."""
    labels = name.removesuffix(".").split(".")
    if len(name) > _LONGEST_NAME or not set(name) <= _IN_HOST_NAMES:
        raise ValueError
    if not all(0 < len(label) < 64 for label in labels):
        raise ValueError
