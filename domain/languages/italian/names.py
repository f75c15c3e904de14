"""Italian words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="signor signora signore sig dott dottor dottoressa dr",
    capitalised="lei suo sua iva",
    between="di da del la",
)
