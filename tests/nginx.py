"""A real nginx in front of the service, configured as its documentation says, with kept connections and WebSockets."""

import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

CONFIGURATION = """
daemon off;
master_process off;
pid {directory}/nginx.pid;
error_log {directory}/nginx.log warn;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  client_body_temp_path {directory}/bodies;
  proxy_temp_path {directory}/answers;
  fastcgi_temp_path {directory}/unused;
  uwsgi_temp_path {directory}/unused;
  scgi_temp_path {directory}/unused;
  map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
  upstream contact_insights {{ server {service}; keepalive 4; }}
  server {{
    listen 127.0.0.1:{port};
    location {path} {{
      proxy_pass http://contact_insights/;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }}
  }}
}}
"""


@contextmanager
def nginx_before(service_url, directory, path="/"):
    """Yields the URL that it passes on below `path`, without a slash at the end."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.fail("nginx is missing: install Debian's package nginx-light")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    Path(directory).mkdir(exist_ok=True)
    configuration = Path(directory) / "nginx.conf"
    configuration.write_text(
        CONFIGURATION.format(
            directory=directory, port=port, path=path, service=service_url.removeprefix("http://")
        )
    )
    process = subprocess.Popen([program, "-c", configuration, "-e", "stderr"])
    try:
        _await_connections(port)
        yield f"http://127.0.0.1:{port}{path}".rstrip("/")
    finally:
        process.terminate()
        process.wait(10)


def _await_connections(port):
    give_up_at = time.monotonic() + 10
    while time.monotonic() < give_up_at:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("nginx did not listen")
