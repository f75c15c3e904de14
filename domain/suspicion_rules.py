"""The patterns of passages that command a machine, built from the words of seven languages (R17).

Every gap is bounded and stays within a sentence, so that the time is linear in the length of the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from domain.commands.dutch import DUTCH
from domain.commands.english import ENGLISH
from domain.commands.french import FRENCH
from domain.commands.german import GERMAN
from domain.commands.italian import ITALIAN
from domain.commands.portuguese import PORTUGUESE
from domain.commands.rule import Rule, RuleBook, rule
from domain.commands.spanish import SPANISH
from domain.commands.vocabulary import Vocabulary

_GAP = "[^.!?]{0,50}?"
_SHORT_GAP = "[^.!?]{0,25}?"
_BEGINS = (
    r"(?:^|[.!?:;,>\])}\"'*#|(-] ?|\b(?:please|kindly|just|and|then|now|must|should|shall|to|so|instead|"
    r"also|immediately|bitte|jetzt|nun|sofort|und|maintenant|et|puis|veuillez|dois|devez|faut|d'|de|ahora|y|"
    r"favor|debes?|que|ora|adesso|e|favore|devi|agora|nu|en|moet|jij|alvast) )"
)
_ORDERS_BEGIN = r"(?:^|[.!?:;>] ?)"
_AND = "and|then|et|puis|und|dann|y|e|en|luego|poi|depois|dan"
_INTO = (
    "in|into|to|within|as|of|dans|au|comme|a la|zur|in der|in die|in deiner|in ihrer|als|en|al|como|nel|nella|"
    "nei|no|na|aan"
)
_OUR = (
    "the|your|this|that|any|le|la|ta|ton|votre|ce|cette|der|die|das|deine|deiner|ihre|ihrer|dieser|el|tu|su|este|il|"
    "tuo|tua|suo|questo|o|teu|seu|de|je|jouw|uw|deze|you"
)
_THAT = 'that|the|an?|nothing|only|que|qu|dass|den satz|che|dat|la frase|la phrase|le|el|los|la|der|die|das|:|"'
_HAILS = (
    "attention|hey|hello|dear|hi|listen|achtung|hallo|liebe|lieber|bonjour|cher|chere|atencion|hola|estimad[oa]|"
    "querid[oa]|attenzione|ciao|caro|cara|gentile|atencao|ola|prezad[oa]|opgelet|beste|geachte|ok"
)
_NOTES = (
    "notes?|messages?|instructions?|hinweis|nachricht|anweisung|consignes?|nota|mensaje|messaggio|mensagem|bericht|"
    "attention|achtung|information|importante?|important|wichtig|memo"
)
_TO = "to|for|pour|a|fur|an|para|per|voor|aan|al|a l'attention d[eu]|alla|ao"
_SINCE = (
    "if you are|as|since you are|si tu es|si vous etes|en tant qu'?e?|wenn du|falls du|als|si eres|como|se sei|come|"
    "se voce e|als je"
)
_ARTICLES = (
    "the|an|any|all|my|your|this|our|whatever|die|den|das|der|eine|ein|einer|le|la|les|une|un|el|los|una|il|lo|o|um|"
    "uma|de|het|een|du|des|al|alla|ao"
)
_NAMES_OF_OURS = r"source_?ids?|next_?actions?|statements"
_CITE = "cite|cites|citing|cita|citez|citeer|zitier"
_PREMIUM = (
    r"(?<![\d+])(?:\+? ?1 ?[- (]{0,2}900\b|0 ?900\b|0 ?190\b|0 ?137\b|0 ?930\b|0 ?901\b|0 ?906\b|0 ?909\b|"
    r"\+ ?44 ?9\d|09\d\d\b|0 ?8 ?9\d\b|08 ?9\d\b|\+ ?33 ?8 ?9\d|\+ ?49 ?900|"
    r"\+ ?34 ?80[367]|80[367] ?\d{3}|90[57] ?\d{3} ?\d{3}|"
    r"89[259] ?\d{3}|\+ ?39 ?89[259]|76[012] ?\d{3} ?\d{3}|\+ ?88[123])"
)
_MUST_CALL = (
    r"call|dial|ring|text|sms to|appele[zr]?|rappele[zr]?|rappelle|composer|compose[zr]?|joindre|"
    r"anruf\w{0,3}|anzuruf\w{0,3}|ruf\w{0,3}|zuruckruf\w*|zuruckzurufen|wahl\w{0,3}|gewahlt|llam[ae]r?|marc[ae]r?|marque|"
    r"chiam[ai]\w{0,2}|richiam\w{0,4}|lig[au]\w{0,3}|bel|bellen|terugbellen"
)
_URGED = (
    r"must|immediately|urgent\w*|next (?:step|action)|recommend\w*|agents?|at once|right away|instead|"
    r"doi[ts]|immediatement|prochaine|conseill\w+|urgence|sofort|nachste\w*|dringend|muss|agent\w*|unverzuglich|"
    r"debe|inmediatamente|siguiente|proxim[oa]|de inmediato|recomend\w+|agente\w*|deve|subito|"
    r"immediatamente|prossim[oa]|imediatamente|moet|onmiddellijk|volgende|direct|meteen"
)
_PROMISES = (
    r"\b(?:agree\w*|confirm\w*|approv\w+|promis\w+|accept\w*|refund\w*|cancel\w*|guarant\w+|discount\w*|credit\w*|offer\w*|"
    r"d'accord|rembours\w+|annul\w+|accord\w+|garanti\w*|remise|gratuit\w*|zusag\w+|bestatig\w+|genehmig\w+|"
    r"erstatt\w+|kundig\w+|rabatt|stornier\w+|verspr\w+|gutschrift|kostenlos|acept\w+|reembols\w+|devol\w+|apr[uo]\w*b\w+|"
    r"descuento|gratis|rimbors\w+|approv\w+|sconto|desconto|terugbeta\w+|korting|akkoord|cleared|valid\w*|"
    r"freigegeben|resolved|regle|clos|prioritaire)\b"
    r"|\d ?(?:%|\u20ac|\$|\u00a3|euros?|dollars?|usd|eur|percent|prozent|por ?cient\w*|pour ?cent)|[\u20ac$\u00a3] ?\d"
)
_ASKING = "please|kindly|can|could|would|do|did|bitte|konnen|veuillez|pouvez|merci|por favor|puede"
_ROLES = (
    "agent|contact|customer|client|caller|operator|support|representative|rep|advisor|conseill\\w+|operateur|"
    "kunde|kundin|berater\\w*|mitarbeiter\\w*|kontakt|agente|cliente|contacto|asesora?|operador\\w*|operatore|"
    "klant|medewerker"
)
_MACHINE_ROLES = (
    "system|systeme|sistema|systeem|assistant|assistent|asistente|assistente|developer|ai|ki|ia|llm"
)
_WRAPPERS = (
    "system|user|assistant|history\\S{0,40}|transcripts?|data|instructions?|conversations?|context|interactions?|prompt|"
    "documents?|inputs?|tool|function|untrusted\\S{0,20}|messages?|im_start|im_end|summary|insights|admin|important"
)


@cache
def wordings() -> RuleBook:
    """For folded text on one line."""
    vocabularies = (ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH)
    built = (
        made
        for words in vocabularies
        for made in (*_overrides(words), *_about_us(words), *_leaks(words))
    )
    return RuleBook((*built, *_premium_calls(), *_forged_forms()))


@cache
def structures() -> Sequence[Rule]:
    """For text in lower case with its line breaks: what is built rather than worded."""
    return tuple(
        Rule(pattern=re.compile(pattern, re.MULTILINE), anchors=frozenset(signs.split()))
        for signs, pattern in _STRUCTURES
    )


def _overrides(words: Vocabulary) -> Iterator[Rule]:
    orders, earlier = words.orders, words.earlier
    needs = f"{words.prompts}|{orders}|{words.all_before}"
    commands = f"{words.write}|{words.answer}|{words.frame}"
    targets = (
        rf"(?:{words.prompts})\b|(?:{words.all_before})|"
        rf"(?:{earlier})\b{_SHORT_GAP}\b(?:{orders})\b|(?:{orders})\b[^.!?]{{0,12}}?(?<!\w)(?:{earlier})\b|"
        rf"(?:{orders})\b[^.!?]{{0,25}}?\b(?:{_AND}) (?:{commands})\b"
    )
    yield rule(rf"{_BEGINS}(?:{words.turn_away})\b{_GAP}(?<!\w)(?:{targets})", needs=needs)
    yield rule(
        rf"(?<!\w)(?:{words.prompts}|(?:{earlier})\b{_SHORT_GAP}\b(?:{orders}))\b{_GAP}"
        rf"\b(?:zu )?(?:{words.turn_away})\b",
        needs=f"{words.prompts}|{orders}",
    )
    for alone in (words.voided, words.sets_role, words.announces):
        yield rule(rf"(?<!\w)(?:{alone})", needs=alone)


def _about_us(words: Vocabulary) -> Iterator[Rule]:
    """Commands to the machine that reads, and about what is written or in which language."""
    machines, summaries, languages = words.machines, words.summaries, words.languages
    commands = f"{words.write}|{words.turn_away}|{words.must}|{words.reveal}|{words.answer}"
    article = rf"(?:(?:{_ARTICLES}) |l')?"
    yield rule(
        rf"\b(?:{_HAILS})[ ,!]{{1,2}}{article}(?:{machines})\b(?: ?[,:!]|[^.!?]{{0,40}}?, ?(?:{words.write})\b)",
        needs=machines,
    )
    yield rule(
        rf"\b(?:{_NOTES})\b[ ,:]{{1,2}}(?:{_TO}) {article}(?:{machines})\b|"
        rf"(?:^|[.!?] )(?:{_TO}) {article}(?:{machines})\b ?[:,]",
        needs=machines,
    )
    yield rule(
        rf"\b(?:{_SINCE}) {article}(?:{machines})\b, ?{_GAP}\b(?:{commands})\b", needs=machines
    )
    yield rule(
        rf"\b(?:{_HAILS})[ ,!]{{1,2}}(?:\w+ )?(?:{_ASSISTANTS})\b ?[,:!]? ?(?:please |could you |can you |bitte )?"
        rf"(?:{words.write})\b",
        needs=_ASSISTANTS,
    )
    yield rule(
        rf"{_BEGINS}(?:{words.write})\b{_GAP}\b(?:{_INTO}) (?:(?:{_OUR}) ){{0,2}}?(?:{summaries})\b",
        needs=summaries,
    )
    yield rule(rf"{_BEGINS}(?:{words.frame}) (?:(?:{_OUR}) )?(?:{summaries})\b", needs=summaries)
    yield rule(
        rf"\b(?:{summaries})\b[^.!?]{{0,15}}?\b(?:{words.must})\b{_GAP}\b(?:{words.contain})\b",
        needs=summaries,
    )
    yield rule(
        rf"\b(?:{summaries})\b ?[,:]? ?(?:please )?(?:{words.write}) ?(?:{_THAT})", needs=summaries
    )
    into = rf"\b(?:in|en|auf|em|to|into|al) (?:the |het )?(?:{languages})\b"
    yield rule(
        rf"{_BEGINS}(?:{words.answer})\b{_GAP}\b(?:{words.entirely})\b{_GAP}{into}", needs=languages
    )
    yield rule(
        rf"{_ORDERS_BEGIN}(?:{words.answer})\b(?:{_GAP}\b(?:{words.only})\b{_GAP}{into}|"
        rf"{_GAP}{into} (?:{words.only}|{words.entirely})\b)",
        needs=languages,
    )
    yield rule(
        rf"(?:^|[.!?:] ?|\b(?:tu|du) (?:\w+ )?)(?:{words.only}),? (?:\w+ )?(?:{words.answer})\b{_GAP}{into}",
        needs=languages,
    )


def _leaks(words: Vocabulary) -> Iterator[Rule]:
    yield rule(rf"\b(?:{words.reveal})\b{_GAP}(?<!\w)(?:{words.secrets})\b", needs=words.secrets)
    yield rule(
        rf"\b(?:{words.reveal})\b{_GAP}\b(?:"
        rf"(?:{words.personal})\b{_SHORT_GAP}(?<!\w)(?:{words.other_people})(?!\w)"
        rf"|(?:{words.other_people})[^.!?]{{0,15}}?\b(?:{words.personal})\b)",
        needs=words.other_people,
    )


def _premium_calls() -> Iterator[Rule]:
    for pattern in (
        rf"\b(?:{_MUST_CALL})\b[^.!?]{{0,60}}?{_PREMIUM}[^!?]{{0,60}}?\b(?:{_URGED})\b",
        rf"\b(?:{_URGED})\b[^.!?]{{0,80}}?\b(?:{_MUST_CALL})\b[^.!?]{{0,60}}?{_PREMIUM}",
        rf"\b(?:{_URGED})\b[^.!?]{{0,80}}?{_PREMIUM}[^.!?]{{0,60}}?\b(?:{_MUST_CALL})\b",
    ):
        yield rule(pattern, needs=_MUST_CALL)


def _forged_forms() -> Iterator[Rule]:
    yield rule(rf"\b(?:{_CITE})\w?\b[^.!?]{{0,30}}?\bs\d{{1,2}}\b", needs=_CITE)
    yield rule(rf"\b(?:{_NAMES_OF_OURS}) ?[:=\[]", needs=_NAMES_OF_OURS)
    yield rule(
        r"\b(?:do anything now|dan mode|jailbreak mode)\b",
        needs="do anything now|dan mode|jailbreak mode",
    )


_ASSISTANTS = "assistant|assistante|assistent|asistente|assistente"
_LINE_START = r"(?:^|[.!?\"'>\]})] )[ \t\[(<#*_-]{0,6}"
_STRUCTURES = (
    (
        ":",
        (
            rf"{_LINE_START}(?:{_MACHINE_ROLES}) (?:message|prompt|note|override|instruction)[\])*_]{{0,3}} ?:|"
            rf"{_LINE_START}(?:{_ROLES}|{_MACHINE_ROLES}) ?\d?[\])*_]{{0,3}} ?: ?(?![ ,.]|(?:{_ASKING})\b)"
            rf"(?=[^.!?\n]{{0,80}}?(?:{_PROMISES}))"
        ),
    ),
    ("<", rf"</?(?:{_WRAPPERS})\b[^<>]{{0,60}}/?>"),
    ("< [", r"<[|\uff5c][^<>]{0,40}[|\uff5c]>|\[/?inst\]|<</?sys>>|</?s>|<(?:start|end)_of_turn>"),
    ("##", r"^#{2,6} ?(?:instruction|system|response|user|assistant|new|human|input|task)"),
    (
        "-- == ** ~~ ## [ << ((",
        (
            r"^[-=*_~#\[<( ]{2,20}(?:begin|start|end|fin|debut|ende|inicio|fine|einde|beginn)\b[^\n]{0,12}?"
            rf"\b(?:{_WRAPPERS}|anweisung\w*|transkripts?|consignes?|transcription|transcripcion|datos|donnees|"
            r"daten|gesprach\w*)\b"
        ),
    ),
    (
        "begin start end",
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
    ("} ]", r"[\"'] ?[}\]]{1,4} ?, ?[{\[\"']|[}\]]{2,} ?, ?[{\[]|^ ?[\"'] ?[}\]]{1,4}"),
    ("```", r"`{3} ?(?:json|system|xml|yaml|text|python|bash|html|$)"),
    ("](", r"!\[[^\[\]\n]{0,200}\]\(|\]\((?:https?:|javascript:|data:|//)"),
    (
        "<",
        r"<(?:script|iframe|img|svg|object|embed|meta|link|style|form|body|base|video|audio|math)\b",
    ),
    (
        "script: data: on",
        r"\b(?:javascript|vbscript):\S|\bdata:text/html|\bon(?:error|load|click|mouseover|focus)\s?=",
    ),
    (
        "://",
        (
            r"https?://\S{0,300}?[?&/=](?:data|summary|transcript|history|conversation|secrets?|leak|exfil)"
            r"(?:=|\}|>)|https?://\S{0,300}?(?:\{\{?|%7b|<|\[)(?:data|summary|transcript|history|contact|name|text)"
        ),
    ),
)
