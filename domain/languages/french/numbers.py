"""French number words."""

from domain.languages.parts.numbers import NumberWords

NUMBERS = NumberWords(
    small="un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    large="0 zero 1 une 20 vingt 20 vingts 30 trente 40 quarante 50 cinquante 60 soixante 70 septante "
    "80 huitante 80 octante 90 nonante 100 cent 100 cents 1000 mille 1000000 million 1000000 millions",
    counted="3 troisieme 4 quatrieme 5 cinquieme 6 sixieme 7 septieme 8 huitieme 9 neuvieme 10 dixieme 10 dizaine "
    "12 douzaine 20 vingtaine 30 trentaine 40 quarantaine 50 cinquantaine 60 soixantaine 100 centaine",
    said_ordinals="1 premier 1 premiere 2 deuxieme 2 seconde",
    joined_by="et",
    of_parts="de sur",
    seconds="seconde",
    before_seconds="une un",
    also_other_words="neuf",
    before_a_hundred="pour",
    counts_in_twenties=True,
)
