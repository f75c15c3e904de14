"""Italian: what helps to tell a name."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="signor signora signore sig dott dottor dottoressa dr",
    capitalised="lei suo sua iva",
    between="di da del la",
)
