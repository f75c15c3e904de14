"""An unusable URL is refused at start with the reason, whichever library finds it."""

import pytest

from api.settings.environment import BadSetting, read_settings
from storage.mongo.address import check_address

ENCODE = "the part before the last @ must be percent-encoded if it contains any of : / ? # [ ] @ %"
NO_FILE = "a file for TLS cannot be read: No such file or directory"


def refusal(name, said):
    with pytest.raises(BadSetting) as caught:
        read_settings({name: said}, needs_secret=False, check_database_url=check_address)
    return str(caught.value)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("mongodb://h:99999/", "Port must be an integer between 0 and 65535"),
        ("mongodb://h:x/", "Port contains non-digit characters"),
        ("mongodb://h/?nope=1", "Unknown option: nope"),
        ("mongodb://h/?maxPoolSize=-1", "The value of maxpoolsize must be a non negative integer"),
        ("mongodb://h/?connectTimeoutMS=x", "connecttimeoutms must be an integer or float"),
        ("mongodb://h/?tls=maybe", "The value of tls must be 'true' or 'false'"),
        ("mongodb://h/?tls=true&tlsCAFile=/nope.pem", f"{NO_FILE} (/nope.pem)"),
        ("mongodb://h/?authMechanism=NOPE", "authmechanism must be in ("),
        ("mongodb://u:p@h/?authSource=", "the authSource database cannot be an empty string"),
        ("mongodb://a,b/?directConnection=true", "Cannot specify multiple hosts"),
        ("mongodb:///insights", "Empty host"),
        ("mongodb://h ost/", "a host name must not contain a space"),
        ("mongodb+srv://h.example:27017/", "mongodb+srv:// URIs must not include a port number"),
        ("mongodb://h/my db$", 'Bad database name "my db$"'),
        ("mongodb://h/a.b", "a database name must not contain a dot"),
        ("mongodb://h/admin", "the database admin belongs to MongoDB itself"),
        (f"mongodb://h/{'n' * 64}", "a database name has at most 63 bytes"),
        ("mongodb://ana:hunter@2@h/", ENCODE),
        ("mongodb://ana:hunter%2@h/", ENCODE),
        ("mongodb://ana:hunter/2@h/insights", ENCODE),
        ("mongodb://ana:hunter?2@h/insights", ENCODE),
        ("mongodb://hunter:2@h:99999/", "Port must be an integer between 0 and 65535"),
    ],
)
def test_a_mongodb_url_that_can_never_be_used(said, reason):
    told = refusal("MONGODB_URL", said)

    assert told.startswith(f"MONGODB_URL cannot be used: {reason}")
    assert "hunter" not in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("redis://h:99999", "Port out of range 0-65535"),
        ("redis://h:x", "Port could not be cast to integer value as 'x'"),
        ("redis://h?socket_timeout=abc", "Invalid value for 'socket_timeout' in connection URL"),
        ("redis://h?socket_timeout=-1", "socket_timeout must not be negative"),
        ("redis://h?socket_timeout=nan", "socket_timeout must not be negative"),
        ("redis://h?max_connections=-1", "max_connections must not be negative"),
        ("redis://h?protocol=9", "protocol must be either 2 or 3"),
        ("redis://h/staging", "the part after the host must be the number of a database"),
        ("redis://h?db=x", "Invalid value for 'db' in connection URL"),
        ("redis://h?client_name=a b", "its client_name contains a space"),
        ("redis://h?ssl_ca_certs=/nope", "got an unexpected keyword argument 'ssl_ca_certs'"),
        ("rediss://h?ssl_ca_certs=/nope", NO_FILE),
        ("rediss://h?ssl_certfile=/nope", NO_FILE),
        ("rediss://h?ssl_cert_reqs=nope", "Invalid SSL Certificate Requirements Flag: nope"),
        ("rediss://h?ssl_min_version=3", "Unsupported TLS/SSL version 0x3"),
        *(
            (f"redis://h?{name}=1", f"there is no option {name}")
            for name in ("nope", "timeout", "retry", "decode_responses", "encoding", "parser_class")
        ),
        ("redis://ana:hunter/2@h", ENCODE),
        ("redis://ana:hunter#2@h", ENCODE),
        ("redis://:hunter2@h:99999", "Port out of range 0-65535"),
    ],
)
def test_a_broadcast_url_that_can_never_be_used(said, reason):
    told = refusal("BROADCAST_URL", said)

    assert told.startswith(f"BROADCAST_URL cannot be used: {reason}")
    assert "hunter" not in told
    assert "\n" not in told


@pytest.mark.parametrize(
    "name", ["OPENAI_BASE_URL", "AUTH_JWKS_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"]
)
@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("https://h:99999/v1", "Port out of range 0-65535"),
        ("https://h:0/v1", "Port out of range 1-65535"),
        ("https://h:port/v1", "Port could not be cast to integer value as 'port'"),
        ("https://[::1/v1", "Invalid IPv6 URL"),
        ("https://h ost/v1", "it contains a space"),
        ("https://a..b/v1", "its host is not a valid name"),
        ("https://1.2.3.999/v1", "Invalid IPv4 address: '1.2.3.999'"),
        ("https://*/v1", "its host is not a valid name"),
        ("https://a,b/v1", "its host is not a valid name"),
        (f"https://{'n.' * 127}/v1", "its host is not a valid name"),
        (f"https://h/{'v' * 70_000}", "URL too long"),
        ("https://:8080/v1", "it names no host"),
    ],
)
def test_an_http_url_that_can_never_be_used(name, said, reason):
    assert refusal(name, said) == f"{name} cannot be used: {reason}."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("MONGODB_URL", "mongodb+srv://ana:h%40nter@cluster.example/insights?retryWrites=true"),
        ("MONGODB_URL", "mongodb://a:27017,b:27018,[::1]:27019/insights?replicaSet=rs0&tls=true"),
        ("MONGODB_URL", "mongodb://%2Ftmp%2Fmongodb.sock/insights"),
        ("BROADCAST_URL", "redis://:p%40ss@h:6379/1?socket_timeout=2&client_name=insights"),
        ("BROADCAST_URL", "rediss://[::1]:6379?ssl_cert_reqs=none&ssl_check_hostname=false"),
        ("OPENAI_BASE_URL", "http://[::1]:8080/v1"),
        ("AUTH_JWKS_URL", "https://login.example/keys?tenant=initech"),
    ],
)
def test_a_url_that_may_be_good_is_taken_without_asking_any_server(name, said):
    read_settings({name: said}, needs_secret=False, check_database_url=check_address)


@pytest.mark.parametrize("said", ["sk-1\nsk-2", "sk 1", "sk-é"])
def test_a_key_that_no_header_can_carry_is_refused_and_not_shown(said):
    assert refusal("OPENAI_API_KEY", said) == (
        "OPENAI_API_KEY must be letters, digits and signs of ASCII, without a space; it is set to something else."
    )
