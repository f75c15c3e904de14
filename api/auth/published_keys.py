"""The keys that a provider publishes (RFC 7517), and which of them can check a token's signature."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jwt import PyJWK

MAX_TRIED = 16
"""How many keys are tried with one signature at most. A provider may publish more."""

_ALGORITHMS: Mapping[tuple[object, object], tuple[str, ...]] = {
    ("RSA", None): ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    ("EC", "P-256"): ("ES256",),
    ("EC", "P-384"): ("ES384",),
    ("EC", "P-521"): ("ES512",),
    ("OKP", "Ed25519"): ("EdDSA",),
    ("OKP", "Ed448"): ("EdDSA",),
}
_ALSO_CALLED = {"Ed25519": "EdDSA", "Ed448": "EdDSA"}
"""An algorithm has two names: RFC 9864 uses the name of the curve, RFC 8037 that of the scheme."""
_PUBLIC = ("kty", "crv", "n", "e", "x", "y")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedKey:
    """`algorithms` holds the algorithm that the provider names for the key. If it names none, it holds all that this
    kind of key can be used with.
    """

    id: str | None
    algorithms: tuple[str, ...]
    key: Any


class PublishedKeys:
    def __init__(self, keys: Sequence[PublishedKey]) -> None:
        self._by_algorithm: dict[str, list[PublishedKey]] = defaultdict(list)
        self._by_id: dict[tuple[str | None, str], list[PublishedKey]] = defaultdict(list)
        for key in keys:
            for algorithm in key.algorithms:
                self._by_algorithm[algorithm].append(key)
                self._by_id[key.id, algorithm].append(key)

    def __bool__(self) -> bool:
        return bool(self._by_algorithm)

    def candidates(self, key_id: str | None, algorithm: str) -> Sequence[PublishedKey]:
        """The keys that may have made a signature. Keys of different kinds may have the same id, so the algorithm must
        fit too.

        A key without an id is used for any id that no other key has. A token without a key id is checked with the keys
        without an id. If there is none, and only one key fits the algorithm, that one is used.
        """
        found = self._by_id.get((key_id, algorithm)) or self._by_id.get((None, algorithm))
        if not found and key_id is None and len(self._by_algorithm.get(algorithm, ())) == 1:
            found = self._by_algorithm[algorithm]
        return (found or ())[:MAX_TRIED]


def published_keys(answer: object) -> PublishedKeys:
    """Reads the JSON of a key set. Entries that cannot be read, or that are not for signatures, are skipped."""
    listed = answer.get("keys") if isinstance(answer, dict) else None
    return PublishedKeys(list(_read(listed if isinstance(listed, list) else [])))


def _read(listed: Sequence[object]) -> Iterator[PublishedKey]:
    for said in listed:
        if not isinstance(said, dict):
            continue
        key_id = said.get("kid") or None
        algorithms = _algorithms(said)
        if algorithms and isinstance(key_id, str | None):
            try:
                key = PyJWK(
                    {name: said[name] for name in _PUBLIC if name in said}, algorithms[0]
                ).key
            except Exception:  # noqa: BLE001, S112  the values of a key make the libraries beneath raise anything
                continue
            yield PublishedKey(id=key_id, algorithms=algorithms, key=key)


def _algorithms(said: Mapping[str, object]) -> tuple[str, ...]:
    kind, curve, named = said.get("kty"), said.get("crv"), said.get("alg")
    if said.get("use") not in ("sig", None) or not isinstance(kind, str):
        return ()
    if not isinstance(curve, str | None) or not isinstance(named, str | None):
        return ()
    possible = _ALGORITHMS.get((kind, None if kind == "RSA" else curve), ())
    if named is None:
        return possible
    algorithm = _ALSO_CALLED.get(named, named)
    return (algorithm,) if algorithm in possible else ()
