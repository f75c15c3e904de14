"""Numbers as people and systems write them."""

import pytest

from api.intake.phone_numbers import NoPhoneNumber, is_withheld, phone_number

FRANCE = "+33199001299"


@pytest.mark.parametrize(
    "written",
    [
        "06 39 98 01 12",
        "0033639980112",
        "33639980112",
        "+33 (0)6 39 98 01 12",
        "+33\u00a06\u202f39\u00a098\u00a001\u00a012",
        "\u202a+33 6 39 98 01 12\u202c",
        "'+33639980112",
        "tel:+33639980112",
        "whatsapp:+33639980112",
        "+33639980112;ext=7",
        "06 39 98 01 12 x7",
        "\uff10\uff16 39 98 01 12",
        "\u0660\u0666 \u0663\u0669 \u0669\u0668 \u0660\u0661 \u0661\u0662",
    ],
)
def test_a_number_is_read_in_each_form(written):
    assert phone_number(written, at_home_with=FRANCE) == "+33639980112"


@pytest.mark.parametrize("possible", ["+447700900123", "+551187654321", "+33639980112"])
def test_a_number_has_to_be_possible_only(possible):
    assert phone_number(possible, at_home_with=FRANCE) == possible


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", "is not a phone number"),
        ("06 39 98 01 12 (Ana)", "has letters"),
        ("ACMESHOP", "has letters"),
        ("client:ines", "has letters"),
        ("3631", "is too short or too long for a phone number"),
        ("3.36E+10", "was changed by a spreadsheet; format the column as text"),
        ("Anonymous", "is withheld"),
        ("Anonymous <0639980112>", "is withheld"),
        ("+266696687", "is withheld"),
        ("+86282452253", "is withheld"),
        ("+8656696", "is withheld"),
    ],
)
def test_what_is_no_number_is_refused_with_the_reason(written, reason):
    with pytest.raises(NoPhoneNumber) as refused:
        phone_number(written, at_home_with=FRANCE)

    assert str(refused.value) == reason


def test_a_withheld_number_is_none_of_somebody():
    assert is_withheld("Private")
    assert not is_withheld("+33639980112")
