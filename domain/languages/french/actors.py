"""French words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contact|cliente?|appelante?|interlocut(?:eur|rice)|patiente?",
    agent=r"agente?|conseill(?:er|ere)|assistante?|collegue|nous|equipe|entreprise",
    done_for_contact=(
        r"(?:a|ont|avait) ete (?:\w+ )?(?:promise?s?|dite?s?|offerte?s?|assuree?s?|informee?s?|"
        r"annoncee?s?|envoyee?s?|remboursee?s?)|s\'est vue? (?:promettre|proposer|offrir)"
    ),
    nothing=r"rien|aucune?",
)
