"""Numbers written as words, in seven languages, read generously: to compare, not to calculate with."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

_SMALL = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "de": "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn "
    "sechzehn siebzehn achtzehn neunzehn",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove",
    "pt": "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
    "dezesseis dezessete dezoito dezenove",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien",
}
_LARGE = {
    "en": "20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety "
    "100 hundred 1000 thousand 1000000 million",
    "fr": "1 une 20 vingt 20 vingts 30 trente 40 quarante 50 cinquante 60 soixante 70 septante "
    "80 huitante 80 octante 90 nonante 100 cent 100 cents 1000 mille 1000000 million",
    "de": "1 eins 2 zwo 20 zwanzig 30 dreissig 40 vierzig 50 funfzig 60 sechzig 70 siebzig "
    "80 achtzig 90 neunzig 100 hundert 1000 tausend 1000000 million",
    "es": "1 uno 1 una 20 veinte 20 veinti 30 treinta 40 cuarenta 50 cincuenta 60 sesenta "
    "70 setenta 80 ochenta 90 noventa 100 cien 100 ciento 200 doscientos 200 doscientas "
    "300 trescientos 300 trescientas 400 cuatrocientos 400 cuatrocientas 500 quinientos "
    "500 quinientas 600 seiscientos 600 seiscientas 700 setecientos 700 setecientas "
    "800 ochocientos 800 ochocientas 900 novecientos 900 novecientas 1000 mil 1000000 millon",
    "it": "1 uno 1 una 20 venti 20 vent 30 trenta 30 trent 40 quaranta 40 quarant 50 cinquanta "
    "50 cinquant 60 sessanta 60 sessant 70 settanta 70 settant 80 ottanta 80 ottant "
    "90 novanta 90 novant 100 cento 100 cent 1000 mille 1000 mila 1000000 milione",
    "pt": "1 uma 2 duas 14 quatorze 16 dezasseis 17 dezassete 19 dezanove 20 vinte 30 trinta "
    "40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem 100 cento "
    "200 duzentos 200 duzentas 300 trezentos 300 trezentas 400 quatrocentos 400 quatrocentas "
    "500 quinhentos 500 quinhentas 600 seiscentos 700 setecentos 800 oitocentos 900 novecentos "
    "1000 mil 1000000 milhao",
    "nl": "20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig "
    "90 negentig 100 honderd 1000 duizend 1000000 miljoen",
}
_ORDINALS = {
    "en": "third fourth fifth sixth seventh eighth ninth tenth",
    "fr": "troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
    "de": "dritte vierte funfte sechste siebte - neunte zehnte",
    "es": "tercera cuarta quinta sexta septima octava novena decima",
    "it": "terza - quinta sesta settima ottava nona decima",
    "pt": "terceira - - - setima oitava nona decima",
    "nl": "derde vierde vijfde zesde zevende achtste negende tiende",
}
"""From the third to the tenth, without those that are often other words: "achte", "quarto", "sexta"."""
_ENDINGS = {"de": ("", "n", "r", "s", "m"), "es": ("", "o"), "it": ("", "o"), "pt": ("", "o")}
_JOINED_BY = {"en": "and", "fr": "et", "de": "und", "es": "y", "it": "e", "pt": "e", "nl": "en"}
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenNumber:
    """A run of number words, by the indexes of its first and last.

    `read_out` is their digits one after the other, as the numbers of orders are said; `parts` is each word alone.
    """

    first: int
    last: int
    total: int
    read_out: str
    parts: tuple[int, ...]


def spoken_numbers(words: Sequence[str], language: str) -> Iterator[SpokenNumber]:
    """The runs of number words among these folded words; a language outside the seven is read as English."""
    vocabulary = _vocabulary(language if language in _SMALL else "en")
    run: list[tuple[int, tuple[int, ...]]] = []
    for at, word in enumerate(words):
        units = vocabulary.units(word)
        if units:
            run.append((at, units))
        elif run and word == vocabulary.joined_by:
            continue
        elif run:
            yield _spoken(run)
            run = []
    if run:
        yield _spoken(run)


def ordinals_in(language: str) -> Mapping[str, int]:
    """By folded word; a language outside the seven has the English ones."""
    return _ordinals(language if language in _ORDINALS else "en")


@cache
def _ordinals(language: str) -> Mapping[str, int]:
    found = {"tercer": 3} if language == "es" else {}
    for number, word in enumerate(_ORDINALS[language].split(), 3):
        for ending in _ENDINGS.get(language, ("",)):
            stem = word.removesuffix("a") if ending == "o" else word
            found[stem + ending] = number
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Vocabulary:
    values: Mapping[str, int]
    glued: re.Pattern[str]
    joined_by: str

    def units(self, word: str) -> tuple[int, ...]:
        """What a word is made of: several in `zweihundertfunfzig`, none in a word that is no number."""
        if word in self.values:
            return (self.values[word],)
        if not 6 <= len(word) <= _LONGEST_WORD or self.glued.fullmatch(word) is None:
            return ()
        return tuple(self.values[part] for part in self.glued.findall(word) if part in self.values)


@cache
def _vocabulary(language: str) -> _Vocabulary:
    values = {word: value for value, word in enumerate(_SMALL[language].split(), 1)}
    large = _LARGE[language].split()
    values |= {word: int(value) for value, word in zip(large[::2], large[1::2], strict=True)}
    joined_by = _JOINED_BY[language]
    parts = "|".join(sorted([*values, joined_by], key=len, reverse=True))
    return _Vocabulary(values=values, glued=re.compile(f"(?:{parts})+?"), joined_by=joined_by)


def _spoken(run: Sequence[tuple[int, tuple[int, ...]]]) -> SpokenNumber:
    parts = tuple(_value(units) for _, units in run)
    return SpokenNumber(
        first=run[0][0],
        last=run[-1][0],
        total=_value([unit for _, units in run for unit in units]),
        read_out="".join(map(str, parts)),
        parts=parts,
    )


def _value(units: Sequence[int]) -> int:
    total = current = 0
    for unit in units:
        if unit >= 1000:
            total, current = total + max(1, current) * unit, 0
        elif unit == 100:
            current = max(1, current) * 100
        elif unit == 20 and current % 100 == 4:
            current += 76
        else:
            current += unit
    return total + current
