"""Dutch number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien",
    large="0 nul 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig "
    "90 negentig 100 honderd 1000 duizend 1000000 miljoen",
    counted="3 derde 4 vierde 5 vijfde 6 zesde 7 zevende 8 achtste 9 negende 10 tiende 12 dozijn",
    said_ordinals="1 eerste 3 derde",
    ordinal_endings="ste de",
    joined_by="en",
    of_parts="van",
    with_half="enhalf",
    one_and_a_half="anderhalf anderhalve",
    units_first=True,
)
