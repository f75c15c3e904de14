"""Swedish words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="herr fru froken dr doktor prof",
    capitalised="moms albanska arabiska baskiska bengali bulgariska danska engelska estniska finska franska galiciska "
    "grekiska hebreiska hindi ungerska isländska indonesiska italienska japanska katalanska kinesiska koreanska "
    "kroatiska lettiska litauiska makedonska maltesiska nederlandska norska persiska polska portugisiska "
    "rumanska ryska serbiska slovakiska slovenska spanska svenska tjeckiska turkiska tyska ukrainska vietnamesiska",
    between="från på av hos här och",
)
