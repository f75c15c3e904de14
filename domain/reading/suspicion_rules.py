"""The patterns of passages that give commands to a machine, built from the words of the known languages (R17).

Every gap is bounded and stays within a sentence, so the time is linear in the length of the text.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.parts.commands import CommandWords
from domain.languages.together import patterns_of_all
from domain.reading.rule import Rule, RuleBook, rule, whole
from domain.reading.suspicion_forms import forged_forms, premium_calls

_GAP = "[^.!?]{0,50}?"
_SHORT_GAP = "[^.!?]{0,25}?"


def _of_all(name: str) -> str:
    return patterns_of_all(lambda one: getattr(one.addressing, name))


_BEGINS = rf"(?:^|[.!?:;,>\])}}\"'*#|(-] ?|\b(?:{_of_all('begins')}) )"
_ORDERS_BEGIN = r"(?:^|[.!?:;>] ?)"
_AND = _of_all("joins")
_INTO = _of_all("into")
_OUT_OF = _of_all("out_of")
_PREVIOUS = _of_all("previous")
_WRITTEN_ABOVE = _of_all("written_above")
_ASSISTANTS = _of_all("assistants")
_OUR = _of_all("our")
_THAT = rf'{_of_all("that")}|:|"'
_HAILS = _of_all("hails")
_NOTES = _of_all("notes")
_TO = _of_all("to")
_WHOEVER = _of_all("whoever")
_READS = _of_all("who_reads")
_SINCE = _of_all("since")
_MODELS = _of_all("models")
_ARTICLE = rf"(?:(?:{_of_all('articles')}) |l')?"
_ASKING = _of_all("asking")
_OWN = rf"\b(?:{_of_all('own')})\b"
_TO_ME = rf"(?:-| to | an )?(?: ?\b(?:{_of_all('me')})\b)"
_IS_ONLY = _of_all("is_only")
_IN_A_LANGUAGE = _of_all("in_a_language")
_RECORDS = _of_all("records")
_LISTENERS = _of_all("listeners")
_WRITES_UP = _of_all("writes_up")
_NOTES_DOWN = _of_all("notes_down")
_NEXT_MESSAGE = _of_all("next_message")
_INPUTS = _of_all("inputs")
_WRITES_ONLY = _of_all("writes_only")
_NO_REASON = rf"(?!(?: (?:{_ASKING}))?,? (?:{_of_all('reasons')})\b)"
_ONLY_YOU = _of_all("only_you")


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
    yield rule(
        rf"(?:^|[.!?:] ?)(?:{_NOTES})\b[ ,:]{{1,2}}(?:{_TO}) {_ARTICLE}(?:{_RECORDS}) ?[:,]",
        needs=_NOTES,
        also=(_RECORDS,),
    )
    told = rf"(?:[^.!?]{{0,60}}?\b(?:{_NOTES_DOWN})\b| ?[:,])"
    yield from whole(_LISTENERS, behind=told)
    yield rule(
        rf"\b(?:{_WHOEVER})\b[^.!?]{{0,40}}?\b(?:{_WRITES_UP})\b[^.!?]{{0,60}}?\b(?:{_NOTES_DOWN})\b",
        needs=_WRITES_UP,
        also=(_WHOEVER, _NOTES_DOWN),
    )
    yield rule(
        rf"(?:^|[.!?:] ?)(?:{_WRITES_ONLY})\b[^.!?:]{{0,20}}:", needs=_WRITES_ONLY, also=(":",)
    )
    yield from _announcements()


def _announcements() -> Iterator[Rule]:
    yield rule(
        rf"\b(?:{_NEXT_MESSAGE})\b[^.!?]{{0,60}}?\b(?:{_INPUTS})\b",
        needs=_NEXT_MESSAGE,
        also=(_INPUTS,),
    )


@cache
def announcements() -> RuleBook:
    """Rules for texts that announce a command in the next message."""
    return RuleBook(_announcements())


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
        rf"\b(?:{summaries}) (?:{_IS_ONLY})\b",
        needs=summaries,
    )


def _about_languages(words: CommandWords) -> Iterator[Rule]:
    languages, summaries = words.languages, words.summaries
    answer = rf"(?:{words.answer})\b(?!{_TO_ME})"
    into = rf"\b(?:(?:{_IN_A_LANGUAGE}) |(?:a l|all)')(?:{languages})\b{_NO_REASON}"
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
        rf"(?:^|[.!?:] ?|\b(?:{_ONLY_YOU}) (?:\w+ )?)(?:{words.only}),? (?:\w+ )?{answer}{_GAP}{into}",
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
