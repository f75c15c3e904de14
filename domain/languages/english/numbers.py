"""English number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
    large="0 zero 0 nought 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety "
    "100 hundred 1000 thousand 1000000 million",
    counted="3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 12 dozen 2 twice",
    said_ordinals="1 first 2 second 3 third 5 fifth 8 eighth 9 ninth 12 twelfth 20 twentieth 30 thirtieth",
    ordinal_endings="th",
    joined_by="and",
    of_parts="of",
    seconds="second",
    before_seconds="a one this each every per just",
    repeats="2 double 3 triple",
    zero_among_digits="o oh",
)
