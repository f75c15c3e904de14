"""What never leaves for a model: payment details always, contact details where the operator says so (R17)."""

import pytest

from writers.openai.redaction import redacted

CARDS = [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4111.1111.1111.1111",
    "4111\u20111111\u20111111\u20111111",
    "4222222222222",
    "5500 0000 0000 0004",
    "5555555555554444",
    "2223003122003222",
    "3782 822463 10005",
    "371449635398431",
    "6011111111111117",
    "3056 930902 5904",
    "3530111333300000",
    "6304000000000000",
    "4000 0000 0000 0000 006",
]
IBANS = [
    "DE89370400440532013000",
    "DE89 3704 0044 0532 0130 00",
    "de89 3704 0044 0532 0130 00",
    "FR14 2004 1010 0505 0001 3M02 606",
    "ES91 2100 0418 4502 0005 1332",
    "IT60X0542811101000000123456",
    "NL91 ABNA 0417 1643 00",
    "PT50 0002 0123 1234 5678 9015 4",
    "GB29-NWBK-6016-1331-9268-19",
    "NO93 8601 1117 947",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
]
OTHER_NUMBERS = [
    "order 4111111111111112",
    "order 1234567890123456",
    "order 20261120-000123456",
    "parcel 1Z 999 AA1 01 2345 6784",
    "parcel 00340434161094042557",
    "case 0000 0000 0000 0000",
    "DE89 3704 0044 0532 0130 01",
    "on 2026-11-20 at 14:30, 3 kettles for 129.90",
    "version 12.11.10.9",
    "room 1207, floor 12",
]
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


@pytest.mark.parametrize("card", CARDS)
def test_a_card_number_is_taken_away_however_it_is_written(card):
    assert redacted(f"My card is {card}, thanks.") == "My card is [CARD], thanks."
    assert redacted(card) == "[CARD]"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4111 1111 1111 1111 12/27 123", "[CARD] 12/27 123"),
        ("order 1234 4111 1111 1111 1111", "order 1234 [CARD]"),
        ("4111111111111111 5555555555554444", "[CARD] [CARD]"),
        ("4111 1111 1111 1111, then 5555 5555 5555 4444", "[CARD], then [CARD]"),
        ("\u0664111", "\u0664111"),
    ],
)
def test_a_card_number_is_found_among_other_digits(text, kept):
    assert redacted(text) == kept


@pytest.mark.parametrize("iban", IBANS)
def test_an_iban_is_taken_away_however_it_is_written(iban):
    assert redacted(f"Send it to {iban} please") == "Send it to [IBAN] please"
    assert redacted(f"{iban}, and {iban}.") == "[IBAN], and [IBAN]."


@pytest.mark.parametrize("text", OTHER_NUMBERS)
def test_numbers_that_are_neither_stay(text):
    assert redacted(text) == text


@pytest.mark.parametrize("text", [f"Call {phone} today" for phone in PHONES])
def test_phone_numbers_stay_unless_asked_and_go_when_asked(text):
    assert redacted(text) == text
    assert redacted(text, contact_details=True) == "Call [PHONE] today"


@pytest.mark.parametrize(
    "address", ["a@b.co", "marie.petit+kettle@mail.example.org", "M_P@sub-domain.example"]
)
def test_e_mail_addresses_stay_unless_asked_and_go_when_asked(address):
    text = f"Write to {address}, please."

    assert redacted(text) == text
    assert redacted(text, contact_details=True) == "Write to [EMAIL], please."


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
    assert redacted(text, contact_details=True) == text


@pytest.mark.parametrize(
    "text",
    ["1" * 20_000, "4" * 20_000, "1 " * 10_000, "DE89 " * 4_000, "a@" * 10_000, "+" * 20_000],
    ids=lambda text: text[:6],
)
def test_a_flood_comes_to_an_end(text):
    assert redacted(text, contact_details=True) != ""


def test_nothing_stays_nothing():
    assert redacted("", contact_details=True) == ""
