"""The channel on which the processes of one service notify each other.

In Redis, a channel's name is known in all databases of the server. So the name must be the service's own.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NAME_BYTES = 16


def channel_of(*, known_to_all: str, database: str) -> str:
    """`known_to_all` is known to all processes of the service and to no other service. `database` is the id of the
    database that they share.

    Both are needed. Two databases may have the same secret, and a copy of a database may be used with another secret.
    """
    name = HKDF(
        algorithm=SHA256(),
        length=_NAME_BYTES,
        salt=database.encode(),
        info=b"contact insights: channel",
    ).derive(known_to_all.encode())
    return f"contact-insights:{name.hex()}"
