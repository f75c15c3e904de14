"""An identity provider with keys that rotate. Its server can fail, or delay its answer."""

import json
import threading
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from domain.clock import system_clock

ISSUER = "https://login.example/"
AUDIENCE = "contact-insights"


@cache
def rsa_key(name):
    return rsa.generate_private_key(public_exponent=65_537, key_size=2_048)


@cache
def ec_key(name):
    return ec.generate_private_key(ec.SECP256R1())


@cache
def ed_key(name):
    return ed25519.Ed25519PrivateKey.generate()


def public(key, key_id=None, **values):
    """The key as the provider publishes it."""
    described = algorithm_of(key).to_jwk(key.public_key(), as_dict=True)
    named = {"kid": key_id} if key_id else {}
    return described | named | {"use": "sig"} | values


def algorithm_of(key):
    if isinstance(key, rsa.RSAPrivateKey):
        return RSAAlgorithm
    return ECAlgorithm if isinstance(key, ec.EllipticCurvePrivateKey) else OKPAlgorithm


def signed(key=None, key_id="k1", algorithm="RS256", headers=None, **claims):
    """A token with these claims. A claim that is `None` is omitted, and a time is given in seconds from now."""
    soon = timedelta(hours=1)
    defaults = {"sub": "ana", "org": "acme", "exp": soon, "iss": ISSUER, "aud": AUDIENCE}
    kept = {
        name: system_clock() + value if isinstance(value, timedelta) else value
        for name, value in (defaults | claims).items()
        if value is not None
    }
    named = {"kid": key_id} if key_id else {}
    return jwt.encode(kept, key or rsa_key("k1"), algorithm=algorithm, headers=named)


class Provider:
    def __init__(self):
        self.keys = [public(rsa_key("k1"), "k1")]
        self.body = None
        """The answer in place of the keys."""
        self.status = 200
        self.requests = 0
        self.agents = []
        """The names under which clients asked."""
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.url = None

    def answer(self):
        self.requests += 1
        self.asked.set()
        self.may_answer.wait(10)
        return self.status, self.body or json.dumps({"keys": self.keys}).encode()


@contextmanager
def running_provider():
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            provider.agents.append(self.headers["user-agent"])
            status, body = provider.answer()
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            with suppress(ConnectionError):  # the client may close the connection early
                self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    provider.url = f"http://127.0.0.1:{server.server_address[1]}/jwks.json"
    try:
        yield provider
    finally:
        provider.may_answer.set()
        server.shutdown()
        thread.join()
        server.server_close()
