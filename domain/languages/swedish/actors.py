"""Swedish words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"kontakt(?:en|personen)?|kund(?:en)?|uppringaren",
    agent=r"agent(?:en)?|handlaggare(?:n)?|medarbetare(?:n)?|radgivare(?:n)?|assistent(?:en)?|kollega(?:n)?|vi|team(?:et)?|"
    r"foretaget",
    done_for_contact=(
        r"(?:blev|har|hade|fick) (?:\w+ ){0,3}(?:lovats?|lovad|erbjudits?|erbjuden|informerats?|informerad|"
        r"aterbetalats?|skickats?|besked)"
    ),
    nothing=r"inget|inga|ingenting",
)
