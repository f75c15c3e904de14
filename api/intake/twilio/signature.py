"""The signature of Twilio's webhooks: a keyed hash over the public URL and what was posted."""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import parse_qs, urlsplit

SIGNATURE = "x-twilio-signature"
SETTINGS = "x-twilio-webhooks-signature-settings"
BODY_HASH = "bodySHA256"
_DEFAULT_PORTS = {"https": 443, "http": 80}

Pairs = Sequence[tuple[bytes, bytes]]


def is_signed(
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    pairs: Pairs | None,
    secrets: Iterable[str],
) -> bool:
    """`pairs` are all names and values of a form. JSON has none, so that the URL must hold the hash of the body."""
    hashes = parse_qs(urlsplit(url).query, keep_blank_values=True).get(BODY_HASH, [])
    own = hashlib.sha256(body).hexdigest().encode()
    if pairs is None and not hashes:
        return False
    if not all(hmac.compare_digest(own, told.lower().encode()) for told in hashes):
        return False
    given = headers.get(SIGNATURE, "").encode()
    has_newer_hash = "algorithm=HMAC_SHA256" in headers.get(SETTINGS, "").replace(" ", "")
    matches = [
        hmac.compare_digest(given, signature(one, pairs or (), secret, is_newer=has_newer_hash))
        for secret in secrets
        for one in _urls(url)
    ]
    return any(matches)


def signature(url: str, pairs: Pairs, secret: str, *, is_newer: bool = False) -> bytes:
    """Equal pairs count once. All are in the order of their bytes."""
    told = url.encode() + b"".join(name + value for name, value in sorted(set(pairs)))
    keyed = hmac.digest(secret.encode(), told, "sha256" if is_newer else "sha1")
    return b64encode(keyed)


def _urls(url: str) -> Sequence[str]:
    """Some of Twilio's servers sign the URL with its port, others without."""
    parts = urlsplit(url)
    host = parts.netloc.removesuffix(f":{parts.port}")
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    return [url.replace(f"//{parts.netloc}", f"//{one}", 1) for one in (host, f"{host}:{port}")]
