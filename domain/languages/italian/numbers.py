"""Italian number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove",
    large="0 zero 1 uno 1 una 20 venti 20 vent 30 trenta 30 trent 40 quaranta 40 quarant 50 cinquanta "
    "50 cinquant 60 sessanta 60 sessant 70 settanta 70 settant 80 ottanta 80 ottant "
    "90 novanta 90 novant 100 cento 100 cent 1000 mille 1000 mila 1000000 milione 1000000 milioni",
    counted="3 terza 5 quinta 6 sesta 7 settima 8 ottava 9 nona 10 decima 10 decina 12 dozzina 20 ventina 30 trentina "
    "40 quarantina 50 cinquantina 100 centinaio",
    counted_endings=("", "o"),
    said_ordinals="1 primo 2 secondo 2 seconda",
    joined_by="e",
    of_parts="di",
    seconds="secondo",
    before_seconds="un uno ogni",
    also_other_words="sei",
    before_a_hundred="per",
)
