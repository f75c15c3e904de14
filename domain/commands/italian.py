"""Italian."""

from domain.commands.vocabulary import Vocabulary

ITALIAN = Vocabulary(
    turn_away=r"ignora(?:te|re)?|ignori|dimentica(?:te|re|ti)?|dimentichi|non seguire|tralascia(?:te)?|"
    r"scarta(?:te)?|disattendi|non tenere conto|trascura(?:te)?",
    earlier=r"tutt[eoi] (?:le|gli|i|il)|precedent\w*|le tue|iniziali|sistema|di cui sopra",
    prompts=r"messaggi[o]? di sistema|prompt (?:di sistema|iniziale)|tuo prompt",
    orders=r"istruzion[ei]|direttive|prompts?|regol[ae]|ordini|restrizioni|contesto|indicazioni",
    all_before=r"tutto (?:cio che precede|quanto sopra|quello che precede)",
    voided=r"(?:istruzioni|regole|direttive) precedenti[^.!?]{0,30}?(?:annullat\w*|non valgono|"
    r"invalid\w*|nulle|superate)",
    machines=r"ia|ai|l'ia|intelligenza artificiale|l'intelligenza artificiale|modell[oi] linguistic[oi]|"
    r"assistente (?:ia|ai|virtuale)|chatgpt|generatore di riassunti",
    sets_role=r"(?:ora|adesso|d'ora in poi),? (?:tu )?(?:sei (?:un |una |il |la )?(?:\w+ )?(?:pirata|assistente|"
    r"ia|bot|robot|modello|amministratore|poeta|traduttore)|agisci|devi rispondere|rispondi|scrivi)|"
    r"fai finta di essere|(?:^|[.!?:;,] ?)comportati come|interpreta il ruolo",
    announces=r"(?:il tuo|la tua) nuov[oa] (?:compito|ruolo|istruzione) e|nuov[ae] istruzion[ei] ?:|"
    r"questo e un (?:messaggio|comando) (?:di|del) sistema",
    summaries=r"riassunt[oi]|riepilog(?:o|hi)|sommario|prossima azione|(?:tua|sua) risposta",
    write=r"scriv[ia]|di(?:ci|ca)|aggiung[ia]|inclu(?:di|da)|inseris(?:ci|ca)|mett[ia]|afferm[ai]|"
    r"menzion[ai]|indic(?:a|hi)|descriv[ia]|segnala",
    frame=r"inizi[ai]?|termina|sostituis(?:ci|ca)|cambia|fai in modo che",
    must=r"dev(?:e|ono)|dovra|dovrebbe",
    contain=r"dire|indicare|menzionare|contenere|iniziare|includere|raccomandare",
    answer=r"scriv[ia]|rispond[ia]|traduc[ia]|riassum[ia]|parl[ai]|rispondere|scrivere",
    only=r"sempre|d'ora in poi|da adesso",
    entirely=r"solo|soltanto|esclusivamente|tutto|il riassunto|la tua risposta",
    languages=r"inglese|francese|tedesco|spagnolo|italiano|portoghese|olandese|russo|cinese|latino|"
    r"klingon|pirata|emoji|base64|json|html|markdown|rima",
    reveal=r"rivel[ai]|mostra(?:mi)?|stampa|ripeti|elenca|dammi|invia|cita|copia|quali sono|qual e",
    secrets=r"prompt (?:di sistema|iniziale)|(?:le )?tue istruzioni|istruzioni (?:interne|nascoste|"
    r"iniziali|segrete|di sistema)|chiav[ei] api|tutto cio che precede|tuo prompt",
    other_people=r"(?:(?:degli )?altri|tutti i) (?:clienti|contatti)",
    personal=r"dati|nomi|numeri|telefoni|conversazioni|cronologi[ae]",
)
