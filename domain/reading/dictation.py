"""Recognizes words about the record of a conversation, in place of words about a matter (R17, R33).

Some attacks are worded like a request, so the suspicion rules cannot mark them. But their form shows that they are
not meant for an agent: they put a label before their words as if they were another's, they are in the notation of a
program, or their object is the summary. Such words may be quoted with their speaker, but not as what to do.
"""

import re
from functools import cache

from domain.languages.known import worded_language
from domain.languages.patterns import alternatives_of
from domain.reading.folding import folded

_ENCODED = re.compile(
    r"(?<![\w/.@-])(?=\S*[a-z])(?=\S*[A-Z])(?=\S*[\d=+])[A-Za-z0-9+/]{20,}={0,2}(?!\S)"
)
_OF_A_LINK_OR_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_LEAST_CHARACTERS = 3
"""A machine with a shorter name, such as "ai", cannot be told from other words."""
_BEGINS = r"(?:^|[.!?\n] ?)\W{0,3}"
_IS = "is|ist|est|es|e|ar"
_AMOUNT = r"\d[\d.,]* ?(?:%|[\u20ac$\u00a3])|[\u20ac$\u00a3] ?\d"
_WORDS_BEHIND_A_LABEL = r"(?=(?:[^\w\n]{0,3}\w[\w'-]*){3})(?!\W{0,3}\d)"


def is_about_the_record(text: str, language: str, *, contact_name: str | None) -> bool:
    """Whether a text in that language is a forged part of a record, or says what should stand in the summary."""
    plain = _OF_A_LINK_OR_ADDRESS.sub(" ", text)
    if _ENCODED.search(plain):
        return True
    line = folded(plain)
    return any(pattern.search(line) for pattern in _patterns(language)) or (
        contact_name is not None and _tells_of(contact_name, line)
    )


def _tells_of(contact_name: str, line: str) -> bool:
    """Whether the contact, behind a colon, speaks of themselves as of somebody else: "...: Ms Roux gets a refund"."""
    last_name = re.escape(folded(contact_name).split()[-1]) if contact_name.split() else "(?!)"
    return re.search(rf": ?\W?(?:[\w']+ ){{0,3}}?{last_name}(?: [\w'-]+){{2}}", line) is not None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    known = worded_language(language)
    commands, addressing, forged = known.commands, known.addressing, known.forgeries
    noting = known.noting
    speakers = f"{forged.roles}|{forged.machine_roles}"
    in_brackets = rf"\([^()]{{0,12}}?\b(?:{speakers}|{forged.departments})\b[^()]{{0,12}}\)"
    summaries = commands.summaries
    written = f"{summaries}|{addressing.records}"
    our = rf"(?:(?:{addressing.our}) ){{0,2}}?"
    reads = f"{addressing.writes_up}|{commands.reads}"
    listens = rf"(?:{addressing.whoever})\b.{{0,40}}?(?<!\w)(?:{reads})|{addressing.listeners}"
    machines = "|".join(
        one for one in alternatives_of(commands.machines) if len(one) >= _LEAST_CHARACTERS
    )
    a_machine = rf"(?:\w{{1,4}} )?(?:{machines}|{addressing.inputs})"
    not_mine = rf"(?![^.!?]{{0,40}}?(?<!\w)(?:{noting.mine})(?!\w))"
    of = rf"(?:(?:{forged.of})(?: \w{{1,3}})?[ ']|dell')"
    writes = f"{commands.write}|{commands.hide}|{addressing.notes_down}"
    claims = (
        f"(?:{noting.hearsay}|{noting.granted}|{forged.promises}|\\d ?(?:{forged.amounts}))(?!\\w)"
    )
    to_a_reader = rf"(?:{addressing.to}) (?:{addressing.whoever})\b.{{0,80}}?(?<!\w)"
    returned = f"{commands.answer}|{commands.reveal}|{writes}"
    return tuple(
        re.compile(pattern)
        for pattern in (
            # A label that names a speaker.
            rf"{_BEGINS}(?:\w+ )?(?:{speakers})(?: \w+)? ?:{_WORDS_BEHIND_A_LABEL}",
            rf"{_BEGINS}(?:[\w'-]+ ){{1,3}}?{in_brackets} ?:",
            # A label that names a record.
            rf"{_BEGINS}(?:[\w'-]+ ){{0,4}}?(?:{written})\b(?: [\w'-]+){{0,3}}? ?[:=]{_WORDS_BEHIND_A_LABEL}",
            # The notation of a program.
            r"\w ?= ?[\"']?\w",
            r"[{}]|</?[a-z!]|[\"'] ?: ?[\"'{\[]",
            # What stands in the summary, or should.
            rf"\b(?:{addressing.into}) {our}(?:{summaries})\b",
            rf"\b(?:{summaries})\b.{{0,15}}?\b(?:{commands.must})\b",
            # Words that should be written as they are.
            rf"(?<!\w)(?:{writes}|{commands.answer})\b[^.!?:]{{0,80}}: ?[\"'\u201c\u201e\u00ab](?:\W?[\w'-]+){{3}}",
            rf"(?:{addressing.writes_only})\b.{{0,20}}?(?::|(?<!\w)(?:{addressing.that})\b)",
            # A text that is still to be written and must say something.
            rf"(?<!\w)(?:{writes})\b.{{0,50}}?\b(?:{commands.must})\b.{{0,10}}?\b(?:{commands.contain})\b",
            # Words between two marks with the same name.
            rf"{_BEGINS}(\w{{4,}}) \w+ ?:.{{1,400}}\b\1 (?:{forged.boundaries})\b",
            # A reader who should write something.
            rf"(?<!\w)(?:{machines})\b[^.!?]{{0,30}}?, .{{0,40}}?(?<!\w)(?:{writes})\b",
            rf"(?<!\w)(?:{listens})\b.{{0,80}}?(?<!\w)(?:{writes})\b",
            rf"\b(?:{addressing.whoever})\b.{{0,50}}?\b(?:{commands.must})\b.{{0,10}}?(?<!\w)(?:{writes})\b",
            rf"(?<!\w)(?:{to_a_reader})(?:{writes}|{written})\b",
            rf"(?<!\w)(?:{addressing.since}) {a_machine}\b.{{0,60}}?(?<!\w)(?:{returned})\b",
            # An order to write down what the organization granted, or what somebody is said to have said.
            rf"(?<!\w)(?:{noting.notes_that})\b.{{0,80}}?(?<!\w)(?:{claims}|{_AMOUNT})",
            rf"(?<!\w){claims}.{{0,80}}?(?<!\w)(?:{noting.notes_that})\b",
            # What a reader of the record sees.
            rf"(?<!\w)(?:{noting.displays}|{noting.sees_next})(?!\w).{{0,80}}?(?<!\w)(?:{noting.demands})(?!\w)",
            rf"(?<!\w)(?:{noting.demands})(?!\w).{{0,60}}?(?<!\w)(?:{noting.displays}|{noting.sees_next})(?!\w)",
            rf"{_BEGINS}(?:[\w'-]+ ){{0,3}}?(?:{noting.displays})\b(?: [\w'-]+){{0,3}}? ?[:=]{_WORDS_BEHIND_A_LABEL}",
            # A next step that is not the contact's own.
            rf"(?<!\w)(?:{noting.next_steps})(?!\w){not_mine}[^.!?:]{{0,40}}?(?: ?[:=]|\b(?:{_IS})\b)",
            # A label that names a department, or the notation of a document.
            rf"{_BEGINS}(?:[\w'-]+,? ){{1,4}}?{of}(?:{forged.departments}) ?:{_WORDS_BEHIND_A_LABEL}",
            r"(?:#{2,}|-{3,}|={3,}|\*{3,}|~{3,}) ?\w[^#=*~\n]{2,60}?(?:#{2,}|-{3,}|={3,}|\*{3,}|~{3,})",
            rf"\[(?:[^\]]{{0,20}}\b)?(?:{addressing.notes}|{speakers}|{forged.departments})\b[^\]]{{0,20}}\]",
        )
    )
