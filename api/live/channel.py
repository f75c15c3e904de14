"""The channel on which the processes of one service tell each other, and no other service on the same Redis does.

Redis knows no databases there: every service that uses a server hears all of its channels by name.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NAME_BYTES = 16


def channel_of(*, known_to_all: str, database: str) -> str:
    """`known_to_all` processes of the service and to no other service; `database` is the identity of what they share.

    Each parts what the other does not: two databases under one secret, and a copy of a database under another.
    """
    name = HKDF(
        algorithm=SHA256(),
        length=_NAME_BYTES,
        salt=database.encode(),
        info=b"contact insights: channel",
    ).derive(known_to_all.encode())
    return f"contact-insights:{name.hex()}"
