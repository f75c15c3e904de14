"""Portuguese number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
    "dezesseis dezessete dezoito dezenove",
    large="0 zero 1 uma 2 duas 14 quatorze 16 dezasseis 17 dezassete 19 dezanove 20 vinte 30 trinta "
    "40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem 100 cento "
    "200 duzentos 200 duzentas 300 trezentos 300 trezentas 400 quatrocentos 400 quatrocentas "
    "500 quinhentos 500 quinhentas 600 seiscentos 700 setecentos 800 oitocentos 900 novecentos "
    "1000 mil 1000000 milhao 1000000 milhoes",
    counted="3 terceira 7 setima 8 oitava 9 nona 10 decima 10 dezena 12 duzia 100 centena",
    counted_endings=("", "o"),
    said_ordinals="1 primeiro 1 primeira 2 segundo",
    joined_by="e",
    of_parts="de",
    seconds="segundo",
    before_seconds="um cada",
    before_a_hundred="por",
    said_digits="meia",
)
