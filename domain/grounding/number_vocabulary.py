"""What numbers are called in seven languages, folded."""

import re
from collections.abc import Mapping
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
    "en": "0 zero 0 nought 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety "
    "100 hundred 1000 thousand 1000000 million",
    "fr": "0 zero 1 une 20 vingt 20 vingts 30 trente 40 quarante 50 cinquante 60 soixante 70 septante "
    "80 huitante 80 octante 90 nonante 100 cent 100 cents 1000 mille 1000000 million 1000000 millions",
    "de": "0 null 1 eins 2 zwo 20 zwanzig 30 dreissig 40 vierzig 50 funfzig 60 sechzig 70 siebzig "
    "80 achtzig 90 neunzig 100 hundert 1000 tausend 1000000 million 1000000 millionen",
    "es": "0 cero 1 uno 1 una 20 veinte 20 veinti 30 treinta 40 cuarenta 50 cincuenta 60 sesenta "
    "70 setenta 80 ochenta 90 noventa 100 cien 100 ciento 200 doscientos 200 doscientas "
    "300 trescientos 300 trescientas 400 cuatrocientos 400 cuatrocientas 500 quinientos "
    "500 quinientas 600 seiscientos 600 seiscientas 700 setecientos 700 setecientas "
    "800 ochocientos 800 ochocientas 900 novecientos 900 novecientas 1000 mil 1000000 millon 1000000 millones",
    "it": "0 zero 1 uno 1 una 20 venti 20 vent 30 trenta 30 trent 40 quaranta 40 quarant 50 cinquanta "
    "50 cinquant 60 sessanta 60 sessant 70 settanta 70 settant 80 ottanta 80 ottant "
    "90 novanta 90 novant 100 cento 100 cent 1000 mille 1000 mila 1000000 milione 1000000 milioni",
    "pt": "0 zero 1 uma 2 duas 14 quatorze 16 dezasseis 17 dezassete 19 dezanove 20 vinte 30 trinta "
    "40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem 100 cento "
    "200 duzentos 200 duzentas 300 trezentos 300 trezentas 400 quatrocentos 400 quatrocentas "
    "500 quinhentos 500 quinhentas 600 seiscentos 700 setecentos 800 oitocentos 900 novecentos "
    "1000 mil 1000000 milhao 1000000 milhoes",
    "nl": "0 nul 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig "
    "90 negentig 100 honderd 1000 duizend 1000000 miljoen",
}
_COUNTED = {
    "en": "3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 12 dozen 2 twice",
    "fr": "3 troisieme 4 quatrieme 5 cinquieme 6 sixieme 7 septieme 8 huitieme 9 neuvieme 10 dixieme 10 dizaine "
    "12 douzaine 20 vingtaine 30 trentaine 40 quarantaine 50 cinquantaine 60 soixantaine 100 centaine",
    "de": "3 dritte 4 vierte 5 funfte 6 sechste 7 siebte 9 neunte 10 zehnte 12 dutzend",
    "es": "3 tercer 3 tercera 4 cuarta 5 quinta 6 sexta 7 septima 8 octava 9 novena 10 decima 10 decena 12 docena "
    "20 veintena 30 treintena 100 centenar",
    "it": "3 terza 5 quinta 6 sesta 7 settima 8 ottava 9 nona 10 decima 10 decina 12 dozzina 20 ventina 30 trentina "
    "40 quarantina 50 cinquantina 100 centinaio",
    "pt": "3 terceira 7 setima 8 oitava 9 nona 10 decima 10 dezena 12 duzia 100 centena",
    "nl": "3 derde 4 vierde 5 vijfde 6 zesde 7 zevende 8 achtste 9 negende 10 tiende 12 dozijn",
}
"""Ordinals and collectives, without those that are often other words: "achte", "quarto", "sexta" in Portuguese."""
_SAID_ORDINALS = {
    "en": "1 first 2 second 3 third 5 fifth 8 eighth 9 ninth 12 twelfth 20 twentieth 30 thirtieth",
    "fr": "1 premier 1 premiere 2 deuxieme 2 seconde",
    "de": "1 erste 1 ersten 1 erster 7 siebte 7 siebten 8 achte 8 achten 3 dritte 3 dritten",
    "es": "1 primer 1 primero 1 primera 2 segundo 2 segunda",
    "it": "1 primo 2 secondo 2 seconda",
    "pt": "1 primeiro 1 primeira 2 segundo",
    "nl": "1 eerste 3 derde",
}
_ORDINAL_ENDINGS = {"en": "th", "de": "sten ste ster ten te ter", "nl": "ste de"}
_ENDINGS = {"de": ("", "n", "r", "s", "m"), "es": ("", "o"), "it": ("", "o"), "pt": ("", "o")}
_JOINED_BY = {"en": "and", "fr": "et", "de": "und", "es": "y", "it": "e", "pt": "e", "nl": "en"}
_HALVES = {"de": re.compile("(.+)einhalb"), "nl": re.compile("(.+)enhalf")}
_ONE_AND_A_HALF = frozenset({"anderthalb", "anderthalbe", "eineinhalb", "anderhalf", "anderhalve"})
_LONGEST_WORD = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberVocabulary:
    """One language's. `counted` are ordinals and collectives, which name a number without being one."""

    values: Mapping[str, int]
    counted: Mapping[str, int]
    joined_by: str
    _glued: re.Pattern[str]
    _said_ordinals: Mapping[str, int]
    _ordinal_endings: tuple[str, ...]
    _halves: re.Pattern[str] | None

    def units(self, word: str) -> tuple[int, ...]:
        """What a word is made of: several in `zweihundertfunfzig`, none in a word that is no number."""
        if word in self.values:
            return (self.values[word],)
        if not 6 <= len(word) <= _LONGEST_WORD or self._glued.fullmatch(word) is None:
            return ()
        return tuple(self.values[part] for part in self._parts(word) or () if part in self.values)

    def _parts(self, word: str) -> tuple[str, ...] | None:
        """The longest first; `centotto` has none that begin with `cento`."""
        if not word:
            return ()
        for size in range(len(word), 0, -1):
            if word[:size] in self.values or word[:size] == self.joined_by:
                rest = self._parts(word[size:])
                if rest is not None:
                    return (word[:size], *rest)
        return None

    def said_ordinal(self, word: str) -> tuple[int, ...]:
        """The units of an ordinal, read generously: `zweiundzwanzigsten`, and `second` whatever it stands for."""
        if word in self._said_ordinals:
            return (self._said_ordinals[word],)
        for ending in self._ordinal_endings:
            cardinal = word.removesuffix(ending)
            if cardinal != word and (units := self.units(cardinal)):
                return units
        return ()

    def whole_before_half(self, word: str) -> tuple[int, ...]:
        """The units before the half in one word: `zweieinhalb`."""
        if word in _ONE_AND_A_HALF:
            return (1,)
        found = self._halves and self._halves.fullmatch(word)
        return self.units(found.group(1)) if found else ()


@cache
def number_vocabulary(language: str) -> NumberVocabulary:
    """A language outside the seven is read as English."""
    language = language if language in _SMALL else "en"
    values = {word: value for value, word in enumerate(_SMALL[language].split(), 1)}
    values |= _numbered(_LARGE[language])
    joined_by = _JOINED_BY[language]
    parts = "|".join(sorted([*values, joined_by], key=len, reverse=True))
    counted = {
        (word.removesuffix("a") if ending == "o" else word) + ending: value
        for word, value in _numbered(_COUNTED[language]).items()
        for ending in _ENDINGS.get(language, ("",))
    }
    return NumberVocabulary(
        values=values,
        counted=counted,
        joined_by=joined_by,
        _glued=re.compile(f"(?:{parts})+?"),
        _said_ordinals=_numbered(_SAID_ORDINALS[language]),
        _ordinal_endings=tuple(_ORDINAL_ENDINGS.get(language, "").split()),
        _halves=_HALVES.get(language),
    )


def _numbered(words: str) -> dict[str, int]:
    parts = words.split()
    return {word: int(value) for value, word in zip(parts[::2], parts[1::2], strict=True)}
