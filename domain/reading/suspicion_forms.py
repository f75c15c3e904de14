"""The patterns of text that imitates something else: forged turns, closed tags, traps (R17).

Every gap is bounded and stays within a sentence, so the time is linear in the length of the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from domain.languages.together import patterns_of_all
from domain.reading.folding import folded
from domain.reading.rule import Rule, rule

_NAMES_OF_OURS = r"source_?ids?|next_?actions?|statements"
_PREMIUM = (
    r"(?<![\d+])(?:\+? ?1 ?[- (]{0,2}900\b|0 ?900\b|0 ?190\b|0 ?137\b|0 ?930\b|0 ?901\b|0 ?906\b|0 ?909\b|"
    r"\+ ?44 ?9\d|09[01]\d\b|0 ?8 ?9\d\b|08 ?9\d\b|\+ ?33 ?8 ?9\d|\+ ?49 ?900|"
    r"\+ ?34 ?80[367]|80[367] ?\d{3}|90[57] ?\d{3} ?\d{3}|"
    r"89[259] ?\d{3}|\+ ?39 ?89[259]|76[012] ?\d{3} ?\d{3}|\+ ?88[123])"
)


def _of_all(name: str) -> str:
    return patterns_of_all(lambda one: getattr(one.forgeries, name))


_CITE = _of_all("cite")
_SOURCES = _of_all("sources")
_NOTICES = _of_all("notices")
_OF = _of_all("of")
_AUTHORITIES = rf"{_of_all('authorities')}|openai"
_SEND = _of_all("send")
_CONTENTS = _of_all("contents")
_WRITE_LINK = _of_all("write_link")
_ANSWERS = _of_all("answers")
_MUST_CALL = _of_all("calling")
_URGED = _of_all("urged")
_AMOUNTS = rf"\d ?(?:[%\u20ac$\u00a3]|{_of_all('amounts')})|[\u20ac$\u00a3] ?\d"
_PROMISES = rf"\b(?:{_of_all('promises')})\b|{_AMOUNTS}"
_ASKING = _of_all("politely")
_ROLES = _of_all("roles")
_DEPARTMENTS = _of_all("departments")
_SPEAKING = _of_all("speaking")
_WE = _of_all("we")
_MACHINE_ROLES = _of_all("machine_roles")
_WRAPPERS = _of_all("wrappers")
_BOUNDARIES = _of_all("boundaries")
_CONVERSATIONS = _of_all("conversations")
_PREMIUM_NUMBER = re.compile(_PREMIUM)
_CALL = re.compile(rf"\b(?:{_MUST_CALL})\b")


@cache
def structures() -> Sequence[Rule]:
    """Rules for the structure of a text, not its wording. They expect folded text with its line breaks."""
    return tuple(
        Rule(pattern=re.compile(pattern, re.MULTILINE), anchors=frozenset(signs.split()))
        for signs, pattern in _STRUCTURES
    )


@cache
def signed_structures() -> Sequence[tuple[str, Rule]]:
    """Each of these rules with each of the signs of which it needs one."""
    return [(sign, made) for made in structures() for sign in sorted(made.anchors)]


def premium_calls() -> Iterator[Rule]:
    for pattern in (
        rf"\b(?:{_MUST_CALL})\b[^.!?]{{0,60}}?{_PREMIUM}[^!?]{{0,60}}?\b(?:{_URGED})\b",
        rf"\b(?:{_URGED})\b[^.!?]{{0,80}}?\b(?:{_MUST_CALL})\b[^.!?]{{0,60}}?{_PREMIUM}",
        rf"\b(?:{_URGED})\b[^.!?]{{0,80}}?{_PREMIUM}[^.!?]{{0,60}}?\b(?:{_MUST_CALL})\b",
    ):
        yield rule(pattern, needs=_MUST_CALL, also=("|".join("0123456789"),))


def calls_a_premium_number(text: str) -> bool:
    plain = folded(text)
    return _PREMIUM_NUMBER.search(plain) is not None and _CALL.search(plain) is not None


def forged_forms() -> Iterator[Rule]:
    yield rule(
        rf"\b(?:{_CITE})\w?\b[^.!?]{{0,40}}?\b(?:[is]\d{{1,2}}|"
        rf"(?:{_SOURCES}) (?:n\w{{0,6}}[. ]{{1,2}})?[is#]?\d{{1,3}})\b",
        needs=_CITE,
    )
    yield rule(
        rf"(?:^|[.!?:>] ?)\W{{0,3}}(?:{_NOTICES}) (?:{_OF})\b[^.!?:]{{0,15}}?"
        rf"\b(?:{_AUTHORITIES})\b[^.!?:]{{0,40}}:",
        needs=_AUTHORITIES,
    )
    yield rule(
        rf"\b(?:{_WRITE_LINK})\b[^.!?]{{0,40}}?\bhttps?:\S{{1,200}}[^.!?]{{0,60}}?\b(?:{_ANSWERS})\b|"
        rf"\b(?:{_WRITE_LINK})\b[^.!?]{{0,40}}?\b(?:{_ANSWERS})\b[^.!?]{{0,40}}?\bhttps?:",
        needs=_ANSWERS,
    )
    name = r"(?:[\w'-]{1,30} ){0,2}?[\w'-]{1,30}"
    in_brackets = rf" ?\([^()]{{0,12}}?\b(?:{_ROLES}|{_DEPARTMENTS})\b[^()]{{0,12}}\)"
    behind = rf",? (?:(?:{_OF}) )?(?:\w{{2,3}}[ '])?(?:{_DEPARTMENTS})| dell'(?:{_DEPARTMENTS})"
    yield rule(
        rf"(?:^|[.!?] )\W{{0,3}}{name}(?:{in_brackets}|{behind}) ?:"
        rf"(?=[^.!?]{{0,80}}?\b(?:{_WE})\b)(?=[^.!?]{{0,80}}?(?:{_PROMISES}))",
        needs=f"{_ROLES}|{_DEPARTMENTS}",
        also=(":", _PROMISES),
    )
    yield rule(
        r"\b(?:source|quelle|fuente|fonte|bron) [is]\d{1,2}\b",
        needs="source|quelle|fuente|fonte|bron",
    )
    yield rule(
        rf"\b(?:{_NAMES_OF_OURS}) ?[:=\[]|\b(?:source_ids?|next_action)\b", needs=_NAMES_OF_OURS
    )
    yield rule(
        r"\b(?:tool|function)_?calls? ?[:=({\[]|\bsend_?e?mail ?\(",
        needs="tool|function|send_|sendmail|sendemail",
    )
    yield rule(
        rf"\b(?:{_SEND})\b[^.!?]{{0,40}}?\b(?:{_CONTENTS})\b[^.!?]{{0,40}}?"
        r"(?:\b(?:url|server|webhook|endpoint|extern\w*)\b|https?:)",
        needs=_CONTENTS,
    )
    yield rule(
        r"(?:^|[.!?:] ?)sudo\b|\broot@|\bdo anything now\b",
        needs="sudo|root@|do anything now",
    )


_LABEL_OF_A_MACHINE = re.compile(
    r"^\W{0,3}(?:[\w'\u2019-]{1,30} ){0,3}(?:\w{1,30}-)?(?:AI|KI|IA|GPT|LLM|ChatGPT)(?![A-Za-z])[\w'\u2019-]{0,30}"
    r"(?: [\w'\u2019-]{1,30}){0,2} ?[:\uff1a]",
    re.MULTILINE,
)


def is_labelled_by_a_machine(text: str) -> bool:
    """Whether a line begins with a label such as "AI summary:", in any language. Only capitals tell the name of the
    machine from words such as the Italian "ai".
    """
    return _LABEL_OF_A_MACHINE.search(text) is not None


_LINE_START = r"(?:^|[.!?\"'>\]})] )[ \t\[(<#*_-]{0,6}"
_STRUCTURES = (
    (
        ":",
        (
            rf"{_LINE_START}(?:{_MACHINE_ROLES}) (?:message|prompt|note|override|instruction)[\])*_]{{0,3}} ?:|"
            rf"{_LINE_START}(?:(?:{_ROLES})(?: ?\d| ?\([^()\n]{{0,12}}\))?[\])*_]{{0,3}} ?: ?"
            rf"(?=[^.!?\n]{{0,15}}?\b(?:{_SPEAKING})\b)|"
            rf"(?:{_MACHINE_ROLES}) ?\d?[\])*_]{{0,3}} ?: ?)(?![ ,.]|(?:{_ASKING})\b)"
            rf"(?=[^.!?\n]{{0,80}}?(?:{_PROMISES}))"
        ),
    ),
    ("<", rf"</?(?:{_WRAPPERS})\b[^<>]{{0,60}}/?>"),
    (
        "< [",
        r"<[|\uff5c][^<>]{0,40}[|\uff5c]>|\[/?inst\]|<</?sys>>|</?s>|<(?:(?:start|end)_of_turn|[be]os)>",
    ),
    (
        "[ # = { <",
        (
            rf"^[>\s]{{0,4}}[\[#={{<]{{1,6}} ?(?:(?:{_MACHINE_ROLES}|admin\w*|root|operator)(?: \w+)?|"
            r"(?:message|note|consigne|mensaje|messaggio|mensagem|nota) (?:du |del |di |do |de )?"
            r"(?:systeme|sistema|admin\w*)) ?[\]#=}>]{1,6}(?![\w(])|"
            r"\[(?:system|systeme|sistema|admin|override|developer|root|maintenance|new prompt)\b[^\[\]\n]{0,40}\]|"
            r"^#{1,6} [^\n]{0,40}\b(?:administrator|system (?:message|update|override|config\w*|prompt))\b"
        ),
    ),
    (
        "##",
        r"^#{2,6} ?(?:instruction|system|sistema|systeem|response|user|assistant|new|human|input|task)",
    ),
    (
        "-- == ** ~~ ## [ << ((",
        (
            rf"^[-=*_~#\[<( ]{{2,20}}(?:{_BOUNDARIES})\b[^\n]{{0,12}}?"
            rf"\b(?:{_WRAPPERS}|{_CONVERSATIONS})\b"
        ),
    ),
    (
        "prompt transcript history data instruction input context",
        (
            r"\b(?:end|begin|start) of (?:system |user |the |new )?"
            r"(?:prompt|transcript|history|data|instructions?|input|context)\b|"
            r"\b(?:begin|start) (?:system|hidden|secret) (?:prompt|instructions?)\b"
        ),
    ),
    (
        "\" '",
        (
            r"[\"'](?:role|content|statements?|next_?action|text|sources?|source_?ids|language|system|summary|"
            r"speaker|turns)[\"'] ?:"
        ),
    ),
    ("} ]", r"[\"'] ?[}\]]{1,4} ?, ?[{\[\"']|[}\]]{2,6} ?, ?[{\[]|^ ?[\"'] ?[}\]]{1,4}"),
    ("<!--", r"<!--"),
    ("```", r"`{3} ?(?:json|system|xml|yaml|text|python|bash|html|$)"),
    ("](", r"!\[[^\[\]\n]{0,200}\]\(|\]\((?:https?:|javascript:|data:|//)"),
    (
        "<",
        r"</[a-z]{3,20}>|<a\s[^<>]{0,80}href|<(?:script|iframe|img|svg|object|embed|meta|link|style|form|body|base|video|audio|math)\b",
    ),
    (
        "script: data: =",
        r"\b(?:javascript|vbscript):\S|\bdata:text/html|\bon(?:error|load|click|mouseover|focus)\s?=",
    ),
    (
        "://",
        (
            r"https?://\S{0,300}?[?&/](?:summary|transcript|conversation|secrets?|leak|exfil)(?:=|\}|>)|"
            r"https?://\S{0,300}?[?&](?:d|q|t|data|text|content|msg)=(?:summary|transcript|history|conversation)\b|"
            r"https?://\S{0,300}?(?:\{\{?|%7b|<|\[)(?:data|summary|transcript|history|contact|name|text)"
        ),
    ),
)
