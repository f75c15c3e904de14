"""Swedish number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="en tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    large="0 noll 1 ett 20 tjugo 30 trettio 40 fyrtio 50 femtio 60 sextio 70 sjuttio 80 attio 90 nittio "
    "100 hundra 1000 tusen 1000000 miljon 1000000 miljoner",
    counted="3 tredje 4 fjarde 5 femte 6 sjatte 7 sjunde 8 attonde 9 nionde 10 tionde 12 dussin",
    said_ordinals="1 forsta 2 andra 3 tredje 11 elfte 12 tolfte 20 tjugonde 30 trettionde",
    ordinal_endings="de nde te",
    joined_by="och",
    of_parts="av",
    one_and_a_half="anderthalv",
    seconds="sekund",
    before_seconds="en varje",
)
