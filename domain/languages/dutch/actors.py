"""Dutch words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contact|klant|beller|patient",
    agent=r"agent|medewerk(?:er|ster)|adviseur|assistent|collega|wij|team|bedrijf",
    done_for_contact=(
        r"(?:werd|werden|is|zijn|kreeg|kregen) (?:\w+ ){0,4}(?:beloofd|toegezegd|verteld|"
        r"gezegd|aangeboden|gestuurd|terugbetaald)"
    ),
    nothing=r"niets|geen",
)
