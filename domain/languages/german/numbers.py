"""German number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn "
    "sechzehn siebzehn achtzehn neunzehn",
    large="0 null 1 eins 2 zwo 20 zwanzig 30 dreissig 40 vierzig 50 funfzig 60 sechzig 70 siebzig "
    "80 achtzig 90 neunzig 100 hundert 1000 tausend 1000000 million 1000000 millionen",
    counted="3 dritte 4 vierte 5 funfte 6 sechste 7 siebte 9 neunte 10 zehnte 12 dutzend",
    counted_endings=("", "n", "r", "s", "m"),
    said_ordinals="1 erste 1 ersten 1 erster 7 siebte 7 siebten 8 achte 8 achten 3 dritte 3 dritten",
    ordinal_endings="sten ste ster ten te ter",
    joined_by="und",
    of_parts="von",
    with_half="einhalb",
    one_and_a_half="anderthalb anderthalbe eineinhalb",
    units_first=True,
)
