"""Checks that a next action may be recommended to an agent (R17, R33)."""

import re
from collections.abc import Iterable

from domain.brief import Brief, BriefSource
from domain.grounding.actors import names_contact
from domain.grounding.measures import UNIT
from domain.interaction import Speaker
from domain.reading.folding import folded
from domain.reading.suspicion_forms import calls_a_premium_number

_NUMBER = r"\d(?:[\d.,' ]*\d)?"
_AMOUNT = re.compile(rf"({_NUMBER})\s?{UNIT}|[\u20ac$\u00a3]\s?({_NUMBER})")


def may_be_recommended(text: str, sources: Iterable[BriefSource], brief: Brief) -> bool:
    """Whether the text holds no premium number, and no amount that no agent named.

    If only the contact named an amount or a discount, the text may hold it if it names the contact, as the one who
    asks for it.
    """
    if calls_a_premium_number(text):
        return False
    amounts = _amounts_in(text)
    if not amounts or names_contact(text, brief):
        return True
    by_agents = " ".join(
        turn.text
        for source in sources
        for turn in source.said.matter
        if turn.speaker is not Speaker.CONTACT
    )
    return amounts <= _amounts_in(by_agents)


def holds_amount(text: str) -> bool:
    """Whether the text holds an amount of money or a percentage."""
    return bool(_amounts_in(text))


def _amounts_in(text: str) -> set[str]:
    """The amounts in the text, each as its digits alone."""
    return {
        re.sub(r"\D", "", found.group(1) or found.group(2))
        for found in _AMOUNT.finditer(folded(text))
    }
