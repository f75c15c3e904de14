"""Spanish number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve",
    large="0 cero 1 uno 1 una 20 veinte 20 veinti 30 treinta 40 cuarenta 50 cincuenta 60 sesenta "
    "70 setenta 80 ochenta 90 noventa 100 cien 100 ciento 200 doscientos 200 doscientas "
    "300 trescientos 300 trescientas 400 cuatrocientos 400 cuatrocientas 500 quinientos "
    "500 quinientas 600 seiscientos 600 seiscientas 700 setecientos 700 setecientas "
    "800 ochocientos 800 ochocientas 900 novecientos 900 novecientas 1000 mil 1000000 millon 1000000 millones",
    counted="3 tercer 3 tercera 4 cuarta 5 quinta 6 sexta 7 septima 8 octava 9 novena 10 decima 10 decena 12 docena "
    "20 veintena 30 treintena 100 centenar",
    counted_endings=("", "o"),
    said_ordinals="1 primer 1 primero 1 primera 2 segundo 2 segunda",
    joined_by="y",
    of_parts="de",
    seconds="segundo",
    before_seconds="un uno cada",
    also_other_words="once",
    before_a_hundred="por",
)
