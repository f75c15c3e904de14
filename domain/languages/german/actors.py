"""German words for the parties."""

from domain.languages.parts.actors import ActorWords

ACTORS = ActorWords(
    contact=r"kontakt\w*|kund(?:e|en|in)|anrufer(?:in)?|interessent(?:in)?|mieter(?:in)?|patient(?:in)?",
    agent=(
        r"agent(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|assistent(?:in)?|kolleg(?:e|en|in)|"
        r"wir|team|firma"
    ),
    done_for_contact=(
        r"(?:wurde|wurden|worden|wird) (?:\w+ ){0,4}(?:zugesagt|versprochen|gesagt|angeboten|"
        r"zugesichert|mitgeteilt|geschickt|erstattet)|(?:zugesagt|versprochen|gesagt|angeboten|"
        r"zugesichert|mitgeteilt|geschickt|erstattet) worden"
    ),
    nothing=r"nichts|keine?",
)
