"""If the operator wants it, no model gets contact details (R17)."""

import pytest

from writers.openai.redaction import without_contact_details

PHONES = [
    "+33 6 11 22 33 44",
    "+33611223344",
    "06 11 22 33 44",
    "06.11.22.33.44",
    "(020) 7946 0958",
    "+1 (415) 555-0132",
    "415-555-0132",
    "0171 2345678",
    "555-0132",
]


@pytest.mark.parametrize("text", [f"Call {phone} today" for phone in PHONES])
def test_phone_numbers_go(text):
    assert without_contact_details(text) == "Call [PHONE] today"


@pytest.mark.parametrize(
    "address", ["a@b.co", "marie.petit+kettle@mail.example.org", "M_P@sub-domain.example"]
)
def test_e_mail_addresses_go(address):
    text = f"Write to {address}, please."

    assert without_contact_details(text) == "Write to [EMAIL], please."


@pytest.mark.parametrize(
    "text",
    [
        "on 20.11.2026 or 2026-11-20",
        "order 12345678 of 3 kettles",
        "order A1234567890",
        "for 1,299.90 euros",
        "at 14:30 in room 12",
        "customer 123456",
    ],
)
def test_dates_amounts_and_order_numbers_stay_even_when_contact_details_go(text):
    assert without_contact_details(text) == text


@pytest.mark.parametrize(
    "text",
    ["1" * 20_000, "4" * 20_000, "1 " * 10_000, "DE89 " * 4_000, "a@" * 10_000, "+" * 20_000],
    ids=lambda text: text[:6],
)
def test_a_flood_comes_to_an_end(text):
    assert without_contact_details(text) != ""


def test_nothing_stays_nothing():
    assert without_contact_details("") == ""
