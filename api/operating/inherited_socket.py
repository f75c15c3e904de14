"""The listening socket that systemd opens and keeps, so that connections wait while the service restarts."""

import socket
from collections.abc import Mapping

from api.settings.environment import BadSetting

_FIRST_DESCRIPTOR = 3


def inherited_socket(environment: Mapping[str, str], pid: int) -> socket.socket | None:
    """The one that `LISTEN_FDS` announces to the process of this id; `None` if none is announced.

    Raises `BadSetting`.
    """
    if environment.get("LISTEN_PID") != str(pid) or environment.get("LISTEN_FDS", "0") == "0":
        return None
    if environment["LISTEN_FDS"] != "1":
        raise BadSetting("LISTEN_FDS must be 1: the socket unit needs exactly one ListenStream=")
    try:
        listener = socket.socket(fileno=_FIRST_DESCRIPTOR)
        is_listening = listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
    except OSError as error:
        raise BadSetting(f"LISTEN_FDS announces no socket: {error.strerror}") from error
    if listener.family not in (socket.AF_INET, socket.AF_INET6) or not is_listening:
        raise BadSetting(
            "LISTEN_FDS must announce a listening TCP socket: ListenStream= with an address and a port, and Accept=no"
        )
    listener.set_inheritable(False)
    return listener
