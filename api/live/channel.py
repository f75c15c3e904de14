"""The channel on which the processes of one service notify each other.

Redis does not part channels by database: every service on a server hears all channels by name. So the name must be
the service's own.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NAME_BYTES = 16


def channel_of(*, known_to_all: str, database: str) -> str:
    """`known_to_all` is known to all processes of the service and to no other service. `database` is the identity of
    the database they share.

    Each keeps apart what the other cannot: two databases under one secret, and a copy of a database under another
    secret.
    """
    name = HKDF(
        algorithm=SHA256(),
        length=_NAME_BYTES,
        salt=database.encode(),
        info=b"contact insights: channel",
    ).derive(known_to_all.encode())
    return f"contact-insights:{name.hex()}"
