"""R36 Check digits distinguish card numbers and IBANs from other numbers."""

import pytest

from domain.languages.english.asides import MASKS
from domain.reading.masks import masked

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


def shown(text):
    return masked(text, MASKS)


@pytest.mark.parametrize("card", CARDS)
def test_a_card_number_is_masked_however_it_is_written(card):
    assert shown(f"My card is {card}, thanks.") == "My card is [card number], thanks."
    assert shown(card) == "[card number]"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4111 1111 1111 1111 12/27 123", "[card number] [card date] [security code]"),
        ("order 1234 4111 1111 1111 1111", "order 1234 [card number]"),
        ("4111111111111111 5555555555554444", "[card number] [card number]"),
        (
            "4111 1111 1111 1111, then 5555 5555 5555 4444",
            "[card number], then [card number]",
        ),
        ("\u0664111", "\u0664111"),
    ],
)
def test_a_card_number_is_found_among_other_digits(text, kept):
    assert shown(text) == kept


@pytest.mark.parametrize("iban", IBANS)
def test_an_iban_is_masked_however_it_is_written(iban):
    assert shown(f"Send it to {iban} please") == "Send it to [account number] please"
    assert shown(f"{iban}, and {iban}.") == "[account number], and [account number]."


@pytest.mark.parametrize("text", OTHER_NUMBERS)
def test_numbers_that_are_neither_stay(text):
    assert shown(text) == text


@pytest.mark.parametrize(
    "text",
    ["1" * 20_000, "4" * 20_000, "1 " * 10_000, "DE89 " * 4_000, "one " * 5_000, "code " * 4_000],
    ids=lambda text: text[:6],
)
def test_a_flood_comes_to_an_end(text):
    assert shown(text) != ""
