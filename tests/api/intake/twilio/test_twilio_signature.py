"""What Twilio signs, and what is refused."""

import hashlib
from datetime import UTC, datetime
from urllib.parse import parse_qsl

import orjson
import pytest

from api.intake.twilio.signature import signature
from api.intake.twilio.source import TwilioSource
from api.intake.webhooks import NotAnEvent, NotGenuine, Post
from api.settings.twilio_accounts import TwilioAccount
from domain.connections import Connection, Product

TOKEN = "made-up-token-for-tests"
HOST = "https://insights.example"
URL = f"{HOST}/webhooks/twilio?org=initech"
FORM = (
    b"NumMedia=0&Body=Merci%2C+%C3%A0+9h%0A%2B+la+cl%C3%A9&FromCity=&From=whatsapp%3A%2B33639980112"
    b"&To=whatsapp%3A%2B33199001299&MessageSid=SM0001&AccountSid=AC0001"
)
FORM_SIGNATURE = "saa783NQ7VdGlGgICtfql/msY1w="
JSON = b'{"transcript_sid":"GT01","event_type":"voice_intelligence_transcript_available"}'
JSON_SIGNATURE = "PtaaTcVGbcRZAp1NCe6OaK0KMEc="
EVENT = b'{"account_sid":"AC0001","transcript_sid":"GT01"}'
INITECH = Connection(
    organization_id="initech", product=Product.TWILIO, made_at=datetime(2026, 1, 1, tzinfo=UTC)
)


def source(*secrets, url=HOST):
    account = TwilioAccount(sid="AC0001", organization_id="initech", secrets=secrets or (TOKEN,))
    other = TwilioAccount(sid="AC0002", organization_id="acme", secrets=("another",))
    return TwilioSource((account, other), public_url=url)


def post(
    body=FORM, url=URL, *, told=FORM_SIGNATURE, kind="application/x-www-form-urlencoded", **more
):
    headers = {"content-type": kind, "host": "insights.example", **more}
    return Post(
        url=url, body=body, headers=headers | ({"x-twilio-signature": told} if told else {})
    )


def json_post(body=EVENT, *, secret=TOKEN, hashed=None):
    url = f"{URL}&bodySHA256={hashlib.sha256(hashed or body).hexdigest()}"
    told = signature(url, (), secret).decode()
    return post(body, url, told=told, kind="application/json")


def taken(given, own=None, connections=(INITECH,)):
    return orjson.loads((own or source()).accepted(given, connections).body)


def refused(given, own=None, connections=(INITECH,)):
    with pytest.raises(NotGenuine) as caught:
        (own or source()).accepted(given, connections)
    assert caught.value.has_proof
    return str(caught.value)


def pairs_of(form):
    pairs = parse_qsl(form.decode(), keep_blank_values=True)
    return [(name.encode(), value.encode()) for name, value in pairs]


def test_a_form_that_twilio_signed_is_taken_with_all_that_it_holds():
    [told] = taken(post())

    assert told["Body"] == "Merci, à 9h\n+ la clé"
    assert (told["FromCity"], told["AccountSid"]) == ("", "AC0001")


def test_json_is_signed_through_the_hash_of_its_body_in_the_address():
    url = f"{URL}&bodySHA256={hashlib.sha256(JSON).hexdigest()}"

    assert signature(url, (), TOKEN).decode() == JSON_SIGNATURE
    assert taken(json_post()) == [{"account_sid": "AC0001", "transcript_sid": "GT01"}]


@pytest.mark.parametrize("url", [HOST, f"{HOST}:443", f"{HOST}/"])
@pytest.mark.parametrize("signed", [URL, URL.replace(".example/", ".example:443/")])
def test_the_address_may_be_signed_with_its_port_or_without(url, signed):
    told = signature(signed, pairs_of(FORM), TOKEN).decode()

    assert taken(post(told=told), source(url=url))


def test_another_port_is_part_of_the_address():
    own = source(url=f"{HOST}:8443")
    told = signature(URL.replace(".example", ".example:8443"), pairs_of(FORM), TOKEN).decode()

    assert taken(post(told=told), own)
    assert refused(post(told=told), source(url=f"{HOST}:444"))


@pytest.mark.parametrize(
    "signed",
    [
        URL.replace("https", "http"),
        URL.replace("?", "/?"),
        f"{URL}#rc=5",
        URL.replace("org=initech", "org=acme"),
        URL.partition("?")[0],
    ],
)
def test_a_signature_of_another_address_is_refused(signed):
    told = signature(signed, pairs_of(FORM), TOKEN).decode()

    assert "https://insights.example/webhooks/twilio." in refused(post(told=told))


def test_the_order_of_the_query_is_signed():
    ordered = URL + "&a=1"
    told = signature(ordered, pairs_of(FORM), TOKEN).decode()

    assert taken(post(url=ordered, told=told))
    assert refused(post(url=URL.replace("?", "?a=1&"), told=told))


def test_an_empty_parameter_is_signed():
    without = [pair for pair in pairs_of(FORM) if pair[1]]
    told = signature(URL, without, TOKEN)

    assert told.startswith(b"UIFuQrW0")
    assert refused(post(told=told.decode()))


def test_a_parameter_more_or_less_or_changed_is_refused():
    for changed in (
        FORM + b"&More=1",
        FORM.replace(b"NumMedia=0&", b""),
        FORM.replace(b"9h", b"8h"),
    ):
        assert refused(post(changed))


def test_names_that_come_twice_count_once_for_each_value():
    form = b"AccountSid=AC0001&B=2&B=1&B=2&a=%E9"
    told = signature(
        URL, [(b"B", b"1"), (b"B", b"2"), (b"AccountSid", b"AC0001"), (b"a", b"\xe9")], TOKEN
    )

    assert taken(post(form, told=told.decode()))[0]["a"] == "\N{REPLACEMENT CHARACTER}"


def test_what_a_request_says_of_its_own_address_counts_for_nothing():
    forged = {
        "host": "evil.example",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "http",
    }
    elsewhere = URL.replace("insights", "evil")

    assert taken(post(url=elsewhere.replace("https", "http"), **forged))
    told = signature(elsewhere, pairs_of(FORM), TOKEN).decode()
    assert refused(post(url=elsewhere, told=told, **forged))


def test_two_secrets_are_valid_during_a_rotation():
    assert taken(post(), source("the-next-token", TOKEN))
    assert refused(post(), source("the-next-token"))


def test_the_newer_signature_uses_another_hash():
    settings = {"x-twilio-webhooks-signature-settings": "key=CR01, algorithm=HMAC_SHA256"}
    told = signature(URL, pairs_of(FORM), TOKEN, is_newer=True).decode()

    assert taken(post(told=told, **settings))
    assert refused(post(told=told))
    assert refused(post(**settings))


def test_json_whose_body_is_not_the_hashed_one_is_refused():
    assert refused(json_post(EVENT, hashed=b"{}"))
    assert refused(post(EVENT, told=signature(URL, (), TOKEN).decode(), kind="application/json"))


def test_a_form_beside_the_hash_of_another_body_is_refused():
    url = f"{URL}&bodySHA256={hashlib.sha256(JSON).hexdigest()}"
    told = signature(url, pairs_of(FORM), TOKEN).decode()

    assert refused(post(url=url, told=told))


@pytest.mark.parametrize("told", ["", None, "é", "nonsense", FORM_SIGNATURE.lower()])
def test_a_missing_or_wrong_signature_is_refused(told):
    assert refused(post(told=told))


def test_an_account_proves_nothing_with_the_secret_of_another_or_without_a_connection():
    body = b'{"AccountSid":"AC0002"}'
    assert refused(json_post(body, secret=TOKEN))
    assert refused(json_post(body, secret="another"))
    assert refused(json_post(b'{"AccountSid":"AC0003"}'))
    assert refused(post(), connections=())


def test_events_of_an_account_of_another_organization_are_not_taken():
    events = [{"data": {"accountSid": f"AC000{n}"}, "id": n} for n in (1, 2, 3)]
    events.append({"source": "/2010-04-01/Accounts/AC0002/Messages/SM1.json", "id": 4})

    assert [one["id"] for one in taken(json_post(orjson.dumps(events)))] == [1, 3]


@pytest.mark.parametrize(
    ("kind", "body", "message"),
    [
        ("application/json", b"{", "not JSON"),
        ("application/json", b"\xff", "not JSON"),
        ("application/json", b"[1]", "neither a JSON object"),
        ("application/json", b"[]", "neither a JSON object"),
        ("application/json", b"[" * 100_000, "not JSON"),
        ("application/json", b"[" + b"{}," * 2_000 + b"{}]", "more than 2000 events"),
        ("application/json", b"{}", "AccountSid is missing"),
        ("application/x-www-form-urlencoded", b"", "AccountSid is missing"),
        ("application/x-www-form-urlencoded", b"&a=1" * 501, "more than 500 parameters"),
    ],
)
def test_what_cannot_be_read_says_why(kind, body, message):
    with pytest.raises(NotAnEvent, match=message):
        source().accepted(post(body, kind=kind), (INITECH,))


def test_phrases_of_a_call_that_goes_on_are_not_kept():
    body = FORM + b"&TranscriptionEvent=transcription-content&CallSid=CA1"
    told = signature(URL, pairs_of(body), TOKEN).decode()

    accepted = source().accepted(post(body, told=told), (INITECH,))

    assert (accepted.body, accepted.remark) == (None, "Insights are not made from this event.")
