"""Portuguese words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contac?t[oa]|cliente|utente|paciente",
    agent=r"agente|assistente|colega|consultora?|nos|equipa|equipe|empresa",
    done_for_contact=(
        r"(?:foi|foram|foi-lhe|lhe foi) (?:\w+ )?(?:prometid[oa]|dit[oa]|oferecid[oa]|"
        r"assegurad[oa]|informad[oa]|enviad[oa]|reembolsad[oa])"
    ),
    nothing=r"nada|nenhuma?",
)
