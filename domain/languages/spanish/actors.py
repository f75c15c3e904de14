"""Spanish words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contact[oa]|client[ea]|llamante|usuari[oa]|pacient[ea]",
    agent=r"agente|asesora?|asistente|companer[oa]|nosotros|equipo|empresa",
    done_for_contact=(
        r"(?:fue|ha sido|se le|le han|le fue) (?:\w+ ){0,2}(?:prometid[oa]|dicho|ofrecid[oa]|"
        r"asegurad[oa]|informad[oa]|prometieron|ofrecieron|prometio|ofrecio|enviad[oa]|"
        r"reembolsad[oa])"
    ),
    nothing=r"nada|ningun\w*",
)
