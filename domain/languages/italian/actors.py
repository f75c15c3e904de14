"""Italian words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contatto|cliente|chiamante|utente|paziente",
    agent=r"agente|consulente|assistente|collega|noi|squadra|azienda",
    done_for_contact=(
        r"(?:e stat[oa]|gli e stat[oa]|le e stat[oa]|gli hanno|"
        r"le hanno) (?:\w+ )?(?:promess[oa]|dett[oa]|offert[oa]|assicurat[oa]|informat[oa]|"
        r"inviat[oa]|rimborsat[oa])"
    ),
    nothing=r"niente|nulla|nessun\w*",
)
