"""Which of seven languages a text is in, told by its most frequent words (R15)."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from domain.folding import folded

_FREQUENT_WORDS = {
    "en": "the of and to a in is it you that he was for on are with as i his they be at this have from or had by but "
    "not what all were we when your can said there use an each which she do how their if will up about out them then "
    "so some her would make like him into has look more go see no way could my than been who its now did get may "
    "i'm it's don't i'll please after wants asked because before been called does until whether yes yet",
    "fr": "le la les de des du un une et est en que qui dans pour pas plus par sur ce cette ces il elle on nous vous "
    "ils elles je tu au aux avec son sa ses leur leurs se ne mais ou donc comme si tout tous meme aussi bien etre ete "
    "avoir a ont sont etait fait faire peut deux sans entre apres avant depuis chez mon ma mes votre vos notre nos "
    "y d l j n c s qu m t ca cela c'est quand tres ici oui non alors encore quel quelle veut doit",
    "de": "der die das und ist in den von zu mit sich des auf fur nicht ein eine einen einem einer als auch es an er "
    "so dass kann ich sie wir ihr ihre ihren ihm ihn hat haben war wird werden bei nach aus um am im zum zur oder "
    "aber wenn nur noch uber wie vor bis mehr durch man sein sind wurde wurden schon mein meine dein unser mich mir "
    "uns euch ja nein hier da dann was wer wo warum bitte kein keine sehr soll will mochte muss gibt",
    "es": "el la los las de del un una unos unas y es en que por para con no se su sus lo le les al como mas pero o "
    "si ya este esta esto estos estas ha han he hay muy sin sobre me te mi mis tu tus nos yo ella ellos usted ustedes "
    "cuando donde porque tambien entre desde hasta todo todos fue era son esta estan ser tiene tengo puede quiere "
    "nada algo asi hace bien ni aqui ese esa eso cual quien",
    "it": "il lo la i gli le di del della dello dei delle degli a al alla ai alle da dal dalla dai in nel nella nei "
    "con su sul sulla per tra fra un una uno e o ma non che chi cui come se si e sono ha ho hanno era "
    "essere stato stata "
    "mi ti ci vi lei lui noi voi loro mio mia suo sua questo questa questi queste quello quella anche piu molto "
    "quando dove perche cosa fare fatto puo vuole deve prima dopo ancora gia solo tutto tutti bene qui l d un c dell",
    "pt": "o a os as de do da dos das um uma uns umas e em no na nos nas ao aos por pelo pela para com sem que se nao "
    "sim mais mas ou como quando onde porque ele ela eles elas eu tu voce voces nos meu minha seu sua seus suas este "
    "esta isto esse essa isso aquele foi era sao ser estar esta estao tem tenho ter pode quer ja tambem muito ate "
    "depois antes ainda so tudo todos bem aqui lhe me te foram havia",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als maar dan bij nog uit door naar heeft "
    "hebben had was werd wordt worden kan kunnen zal zou ze zij hij ik je jij we wij u uw haar hun hem mij me mijn "
    "deze dit die wat wie waar hoe geen wel over tot al na of moet wil wilt meer veel zo toch omdat tegen nu hier",
}
_MIN_VOTES = 4
_MIN_SHARE_OF_LATIN = 0.6
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MAX_CHARACTERS = 20_000
_VOTERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {language: frozenset(words.split()) for language, words in _FREQUENT_WORDS.items()}
)

VOTED_LANGUAGES = tuple(_VOTERS)


def votes(text: str) -> Mapping[str, int]:
    """How many of its words are among the most frequent of each language."""
    found = _WORD.findall(folded(text[:_MAX_CHARACTERS]))
    words = [
        part
        for word in found
        for part in ((word,) if word in _WITH_APOSTROPHE else word.split("'"))
    ]
    return {language: sum(word in voters for word in words) for language, voters in _VOTERS.items()}


def is_frequent(word: str, language: str) -> bool:
    """Whether a folded word is among the most frequent; of other languages than the seven none is known."""
    return word in _VOTERS.get(language, ())


def voted_language(text: str) -> str | None:
    """The one of seven languages that the text is clearly in; `None` when it is too short or mixed to tell."""
    ranked = sorted(votes(text).items(), key=lambda entry: -entry[1])
    (language, most), (_, next_most) = ranked[:2]
    return language if most >= _MIN_VOTES and _clearly_more(most, next_most) else None


def is_clearly_not_in(text: str, language: str) -> bool:
    """Whether it is in another language than this one of the seven; of others nothing is known."""
    if language not in _VOTERS:
        return False
    if not _is_mostly_latin(text):
        return True
    counted = votes(text)
    most = max(counted.values())
    return most >= _MIN_VOTES and _clearly_more(most, counted[language])


def _clearly_more(most: int, other: int) -> bool:
    return most - other >= 3 and most >= 1.8 * other


def _is_mostly_latin(text: str) -> bool:
    letters = [c for c in text[:_MAX_CHARACTERS] if c.isalpha()]
    latin = sum(c.isascii() or unicodedata.name(c, "").startswith("LATIN") for c in letters)
    return latin >= _MIN_SHARE_OF_LATIN * len(letters)


_WITH_APOSTROPHE = frozenset(word for voters in _VOTERS.values() for word in voters if "'" in word)
