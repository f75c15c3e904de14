"""Italian: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:segn\w+|annot\w+|scriv\w+|mett\w+|prend\w+ nota(?: del fatto)?|registr\w+)(?: pure)? che",
    hearsay=r"(?:colleg\w+|responsabile|capo|qualcuno)(?: \w+){0,2}? (?:mi|ci) (?:ha|aveva) (?:detto|promesso|"
    "assicurato|confermato|garantito|offerto|concesso)|mi (?:hanno|e stato) (?:detto|promesso|assicurato|"
    "confermato|garantito|comunicato)|ho sentito (?:dire|che)|pare che|a quanto pare|si dice",
    next_steps="(?:prossim[oaie]|successiv[oaie]) (?:pass[oi]|azion[ei]|mossa)|(?:passo|"
    "azione) (?:successiv[oa]|da fare)|da fare",
    displays="punti (?:principali|chiave|salienti)|scheda|vostro schermo|suo schermo|storico (?:del|"
    "di questo) cliente",
    demands="dev(?:e|ono)|dovra|dovrebbe|bisogna|ci deve|che il primo",
    sees_next="(?:ved[ea]|legg[ea]|apr[ea]|vedra|leggera) il prossimo (?:operatore|collega|agente)|"
    "prossimo (?:operatore|collega|agente) (?:ved[ea]|legg[ea]|apr[ea])",
    granted="devo (?:piu )?niente|deve (?:piu )?niente|mi dovete|nulla da pagare|esente|gratis|diritto a|"
    "verificat[oa]|azzerat[oa]",
    mine="mi[oa]|me|nostr[oa]|noi|io",
)
