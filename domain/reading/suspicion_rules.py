"""The patterns of passages that give commands to a machine, built from the words of the known languages (R17).

Every gap is bounded and stays within a sentence, so the time is linear in the length of the text.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.parts.commands import CommandWords
from domain.reading.rule import Rule, RuleBook, rule, whole
from domain.reading.suspicion_forms import forged_forms, premium_calls

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
_OUT_OF = "from|out of|du|de la|de|aus|del|dal|dalla|do|da|uit"
_PREVIOUS = (
    "previous|prior|preceding|earlier|above|precedente?s?|anterieure?s?|vorherigen?|bisherigen?|vorigen?|obigen?|"
    "fruheren?|anteriore?s|previ[oa]s|precedenti|voorgaande|vorige|eerdere|bovenstaande"
)
_WRITTEN_ABOVE = (
    r"text above|lines above|words above|ce qui[^.!?]{0,20}? (?:plus haut|ci-dessus)|was oben|lo anterior|"
    r"lo que[^.!?]{0,20}? (?:arriba|antes)|quanto sopra|o que[^.!?]{0,20}? acima|wat hierboven"
)
_ASSISTANTS = "assistant|assistante|assistent|asistente|assistente"
_OUR = (
    "the|your|this|that|any|le|la|ta|ton|votre|ce|cette|der|die|das|deine|deiner|ihre|ihrer|dieser|el|tu|su|este|il|"
    "tuo|tua|suo|questo|o|teu|seu|de|je|jouw|uw|deze|you"
)
_THAT = 'that|the|an?|nothing|only|que|qu|dass|den satz|che|dat|la frase|la phrase|le|el|los|la|der|die|das|:|"'
_HAILS = (
    "attention|hey|he|oye|hello|dear|hi|listen|achtung|hallo|liebe|lieber|liebes|bonjour|cher|chere|atencion|hola|estimad[oa]|"
    "querid[oa]|estimad[oa]s|attenzione|ciao|caro|cara|gentile|atencao|ola|prezad[oa]|opgelet|beste|geachte|ok"
)
_NOTES = (
    "notes?|messages?|instructions?|hinweis|nachricht|anweisung|consignes?|nota|mensaje|messaggio|mensagem|bericht|"
    "attention|achtung|information|importante?|important|wichtig|memo"
)
_TO = "to|for|pour|a|au|aux|fur|an|para|per|voor|aan|al|a l'attention d[eu]|alla|ao"
_WHOEVER = (
    "whoever|anyone|anybody|everyone|everybody|those who|the (?:one|person) who|wer|alle,? die|"
    "den(?:jenigen)?,? der|jeden?,? der|"
    "quiconque|celui qui|celle qui|ceux qui|quien(?:es)?|el que|los que|la persona que|chi(?:unque)?|coloro che|quem|"
    "todos os que|a pessoa que|wie|degene die|iedereen die"
)
_READS = (
    "reads?|reading|reviews?|reviewing|lit|lira|lisent|liest|lesen|lee|lea|leen|leyere|legge|legga|leggono|ler|leia|leem|"
    "leest|lezen"
)
_SINCE = (
    "if you are|as|since you are|si tu es|si vous etes|en tant qu'?e?|wenn du|falls du|als|si eres|como|se sei|come|"
    "se voce e|als je"
)
_MODELS = "model|modele|modell|modelo|modello"
_ARTICLES = (
    "the|an|any|all|my|your|this|our|whatever|die|den|das|der|eine|ein|einer|le|la|les|une|un|el|los|una|il|lo|o|um|"
    "uma|de|het|een|du|des|al|alla|ao"
)
_ASKING = (
    "please|kindly|merci|veuillez|bitte|por favor|per favore|je vous prie|graag|you must|il faut|unbedingt|"
    "zwingend"
)
_OWN = r"\b(?:my|our|mes|nos|meine[nrs]?|unsere[nrs]?|mis|nuestr[ao]s|mie|miei|minhas|meus|nossas|mijn|onze)\b"
_TO_ME = r"(?:-| to | an )?(?: ?\b(?:me|us|moi|nous|mir|uns|mich)\b)"


@cache
def wordings() -> RuleBook:
    """All rules for the wording of a text. They expect folded text on one line."""
    vocabularies = [language.commands for language in KNOWN_LANGUAGES]
    built = (made for words in vocabularies for made in rules_of(words))
    shared = (*_notes_to_the_reader(), *premium_calls(), *forged_forms())
    return RuleBook((*built, *_mixed_overrides(vocabularies), *shared))


def rules_of(words: CommandWords) -> Iterator[Rule]:
    """The rules of one language."""
    yield from _overrides(words)
    yield from _to_the_reader(words)
    yield from _about_summaries(words)
    yield from _about_languages(words)
    yield from _leaks(words)


def _overrides(words: CommandWords) -> Iterator[Rule]:
    orders, earlier = words.orders, words.earlier
    needs = f"{words.prompts}|{orders}|{words.all_before}"
    commands = f"{words.write}|{words.answer}|{words.frame}"
    and_more = rf"[^.!?]{{0,25}}?\b(?:{_AND}) (?:{commands})\b"
    given = rf"(?:{orders})\b[^.!?]{{0,12}}?(?<!\w)(?:{words.given})"
    targets = (
        rf"(?:{words.prompts})\b|(?:{words.all_before})|(?:{earlier})\b{_SHORT_GAP}\b(?:{orders})\b|"
        rf"(?:{orders})\b[^.!?]{{0,12}}?(?<!\w)(?:{earlier})\b|{given}"
    )
    turned_away = rf"{_BEGINS}(?:{words.turn_away})\b{_GAP}(?<!\w)"
    away = (words.turn_away,)
    yield rule(rf"{turned_away}(?:{targets})", needs=needs, also=away, unless=_OWN)
    yield rule(rf"{turned_away}(?:{targets}|(?:{orders})\b){and_more}", needs=needs, also=away)
    yield rule(rf"{turned_away}(?:{_WRITTEN_ABOVE}){and_more}", needs=_WRITTEN_ABOVE, also=away)
    # Transcripts often have no mark at the start of a sentence.
    a_word_or_two = r"(?:\w+ ){0,2}?"
    yield rule(
        rf"\b(?:{words.turn_away}) {a_word_or_two}(?:(?:{_PREVIOUS}) (?:{orders})|(?:{orders}) (?:{_PREVIOUS}))\b",
        needs=orders,
        also=away,
        unless=_OWN,
    )
    yield rule(
        rf"(?<!\w)(?:{words.prompts}|(?:{earlier})\b{_SHORT_GAP}\b(?:{orders}))\b{_GAP}"
        rf"\b(?:zu )?(?:{words.turn_away})\b",
        needs=f"{words.prompts}|{orders}",
        also=away,
        unless=_OWN,
    )
    yield rule(
        rf"(?<!\w)(?:{words.prompts}|{words.all_before}|{given})\b{_GAP}\b(?:{words.lapsed})",
        needs=needs,
        also=(words.lapsed,),
    )
    for commands in (words.voided, words.sets_role, words.announces, words.stops, words.frees):
        yield from whole(commands)


def _mixed_overrides(vocabularies: Sequence[CommandWords]) -> Iterator[Rule]:
    """Commands to ignore earlier instructions, in words of several languages mixed."""
    turn_away, earlier, orders = (
        "|".join(getattr(words, part) for words in vocabularies)
        for part in ("turn_away", "earlier", "orders")
    )
    yield rule(
        rf"{_BEGINS}(?:{turn_away})\b{_SHORT_GAP}(?<!\w)(?:{earlier})\b{_SHORT_GAP}\b(?:{orders})\b",
        needs=orders,
        unless=_OWN,
    )


_ARTICLE = rf"(?:(?:{_ARTICLES}) |l')?"


def _notes_to_the_reader() -> Iterator[Rule]:
    yield rule(
        rf"\b(?:{_NOTES})\b[ ,:]{{1,2}}(?:{_TO}) (?:{_WHOEVER})\b{_SHORT_GAP}\b(?:{_READS})\b",
        needs=_NOTES,
        also=(_WHOEVER, _READS),
    )
    yield rule(
        rf"\b(?:{_NOTES})\b[ ,:]{{1,2}}(?:{_TO}) {_ARTICLE}(?:{_MODELS}|{_ASSISTANTS}) ?:",
        needs=f"{_MODELS}|{_ASSISTANTS}",
        also=(_NOTES,),
    )


def _to_the_reader(words: CommandWords) -> Iterator[Rule]:
    """Commands that address the machine that reads the text."""
    machines = words.machines
    commands = (
        f"{words.write}|{words.turn_away}|{words.must}|{words.reveal}|{words.answer}|{words.hide}"
    )
    yield rule(
        rf"(?:^|[.!?:] ?)(?:{machines})\b(?: (?:{_ASSISTANTS}))? ?[-,:]{_GAP}\b(?:{commands})\b",
        needs=machines,
        also=(commands,),
    )
    yield rule(
        rf"\b(?:{_HAILS})[ ,!]{{1,2}}{_ARTICLE}(?:{machines})\b(?: ?[,:!]|[^.!?]{{0,40}}?, ?(?:{words.write})\b)",
        needs=machines,
        also=(_HAILS,),
    )
    yield rule(
        rf"\b(?:{_NOTES})\b[ ,:]{{1,2}}(?:{_TO}) {_ARTICLE}(?:{machines})\b",
        needs=machines,
        also=(_NOTES,),
    )
    yield rule(
        rf"(?:^|[.!?] )(?:{_TO}) {_ARTICLE}(?:{machines})\b[^.!?:,]{{0,25}}[:,]", needs=machines
    )
    yield rule(
        rf"(?:^|[.!?:;] ?){_ARTICLE}(?:{machines})\b (?:ne |no |non |nao )?(?:{words.must})\b{_SHORT_GAP}"
        rf"\b(?:{words.write}|{words.hide}|{words.contain})\b",
        needs=machines,
        also=(words.must, f"{words.write}|{words.hide}|{words.contain}"),
    )
    yield rule(
        rf"\b(?:{_SINCE}) {_ARTICLE}(?:{machines})\b{_GAP}, ?{_GAP}\b(?:{commands})\b",
        needs=machines,
        also=(_SINCE, commands),
    )
    yield rule(
        rf"(?<!\w)(?:{machines})\b[^.!?]{{0,30}}?\b(?:{words.reads})\b{_GAP}\b(?:{commands})\b",
        needs=machines,
        also=(words.reads, commands),
    )
    yield rule(
        rf"\b(?:{_HAILS})[ ,!]{{1,2}}(?:\w+ )?(?:{_ASSISTANTS})\b ?[,:!]?{_GAP}\b"
        rf"(?:{words.write}|{words.hide})\b",
        needs=_ASSISTANTS,
    )


def _about_summaries(words: CommandWords) -> Iterator[Rule]:
    """Commands about the text that the machine writes."""
    summaries, must = words.summaries, words.must
    into = rf"\b(?:{_INTO}) (?:(?:{_OUR}) ){{0,2}}?(?:{summaries})\b"
    out_of = rf"\b(?:{_OUT_OF}) (?:(?:{_OUR}) ){{0,2}}?(?:{summaries})\b"
    yield rule(rf"{_BEGINS}(?:{words.write}|{words.hide})\b{_GAP}{into}", needs=summaries)
    yield rule(rf"{_BEGINS}(?:{words.hide})\b{_GAP}{out_of}", needs=summaries)
    yield rule(
        rf"{into},? (?:(?:{_ASKING})\b[ ,]{{0,2}})?(?:d'|de |zu )?(?:{words.write})\b",
        needs=summaries,
    )
    yield rule(rf"{_BEGINS}(?:{words.frame}) (?:(?:{_OUR}) )?(?:{summaries})\b", needs=summaries)
    yield rule(
        rf"\b(?:{summaries})\b[^.!?]{{0,15}}?\b(?:{must})\b{_GAP}\b(?:{words.contain})\b",
        needs=summaries,
    )
    yield rule(
        rf"(?<!\w)(?:{words.proposals})\b[^.!?]{{0,15}}?\b(?:{must})\b",
        needs=words.proposals,
        also=(must,),
    )
    yield rule(
        rf"\b(?:{summaries})\b ?[,:]? ?(?:please )?(?:{words.write}) ?(?:{_THAT})|"
        rf"\b(?:{summaries}) (?:is|est|ist|es|sera|e) (?:just|only|simply|juste|seulement|nur|solo|apenas)\b",
        needs=summaries,
    )


def _about_languages(words: CommandWords) -> Iterator[Rule]:
    languages, summaries = words.languages, words.summaries
    answer = rf"(?:{words.answer})\b(?!{_TO_ME})"
    into = (
        rf"\b(?:(?:in|ins|en|auf|em|to|into|al|au) (?:the |het |upper-?case )?|(?:a l|all)')"
        rf"(?:{languages})\b"
    )
    entirely = rf"\b(?:{words.entirely})\b"
    yield rule(
        rf"{_BEGINS}{answer}(?:{_GAP}{entirely}{_GAP}{into}|{_GAP}{into}{_GAP}{entirely})",
        needs=languages,
        also=(words.answer, words.entirely),
    )
    yield rule(
        rf"{_ORDERS_BEGIN}{answer}(?:{_GAP}\b(?:{words.only})\b{_GAP}{into}|{_GAP}{into} (?:{words.only})\b)",
        needs=languages,
        also=(words.answer, words.only),
    )
    yield rule(
        rf"(?:^|[.!?:] ?|\b(?:tu|du) (?:\w+ )?)(?:{words.only}),? (?:\w+ )?{answer}{_GAP}{into}",
        needs=languages,
        also=(words.answer, words.only),
    )
    yield rule(
        rf"\b(?:{summaries})\b[^.!?]{{0,20}}?\b(?:{_ASKING}|{words.must})\b[^.!?]{{0,20}}?{into}",
        needs=languages,
        also=(summaries,),
    )


def _leaks(words: CommandWords) -> Iterator[Rule]:
    at_start = rf"[^.!?]{{0,60}}?\b(?:{words.at_start})\b"
    given = rf"\b(?:{words.orders})\b(?={at_start})[^.!?]{{0,12}}?(?<!\w)(?:{words.given})"
    yield rule(rf"\b(?:{words.reveal})\b{_GAP}(?<!\w)(?:{words.secrets})\b", needs=words.secrets)
    yield rule(given, needs=words.orders)
    yield rule(
        rf"\b(?:{words.reveal})\b{_GAP}\b(?:"
        rf"(?:{words.personal})\b{_SHORT_GAP}(?<!\w)(?:{words.other_people})(?!\w)"
        rf"|(?:{words.other_people})[^.!?]{{0,15}}?\b(?:{words.personal})\b)",
        needs=words.other_people,
    )
    yield rule(
        rf"\b(?:{words.personal}) (?:{words.other_people})[^.!?]{{0,10}}?\b(?:{words.reveal})\b",
        needs=words.other_people,
    )
