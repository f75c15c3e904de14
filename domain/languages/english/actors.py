"""English words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"contact|customer|caller|client",
    agent=r"agent|advisor|adviser|assistant|colleague|representative|we|team|company",
    done_for_contact=(
        r"(?:was|were|been|is|got) (?:\w+ )?(?:promised|told|offered|assured|informed|advised|"
        r"given|sent|refunded)"
    ),
    nothing=r"nothing|none|no open",
)
