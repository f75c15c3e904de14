"""Italian."""

from domain.commands.vocabulary import Vocabulary

ITALIAN = Vocabulary(
    turn_away=r"ignora(?:te|re)?|ignori|dimentica(?:te|re|ti)?|dimentichi|non seguire|tralascia(?:te)?|"
    r"scarta(?:te)?|disattendi|non tenere conto|trascura(?:te)?|"
    r"lascia(?:te)? (?:perdere|stare|da parte)|lasci (?:perdere|stare|da parte)|mett[ia] da parte|"
    r"non (?:dare retta|badare|rispettare|considerare|obbedire)|abbandona|"
    r"disattiv[ai]|"
    r"(?:metti|mettete|lascia|lasciate)(?=[^.!?]{0,40} da parte)|non (?:fare|"
    r"fate) caso a|non tenere conto di",
    earlier=r"tutt[eoi] (?:le|gli|i|il)|precedent\w*|le tue|iniziali|sistema|di cui sopra",
    prompts=r"messaggi[o]? di sistema|prompt (?:di sistema|iniziale)|tuo prompt|"
    r"(?:la )?tua programmazione|(?:i )?tuoi (?:filtri|limiti)|tue restrizioni|"
    r"(?:il )?tuo addestramento|"
    r"il tuo ruolo|la tua identita",
    orders=r"istruzion[ei]|direttive|prompts?|regol[ae]|ordini|restrizioni|contesto|indicazioni|"
    r"compiti",
    all_before=r"tutto (?:cio che precede|quanto sopra|quello che precede)|"
    r"(?:quello|cio|quanto) (?:che )?(?:ti|le) (?:hanno|e stato) (?:detto|chiesto|"
    r"insegnato)[^.!?]{0,15}?(?:prima|sopra|finora|in precedenza|all'inizio)|tutto (?:cio |"
    r"quello )?(?:che (?:e stato detto|viene) )?(?:sopra|prima)|"
    r"quanto (?:sopra|detto sopra|scritto sopra)|il testo (?:precedente|qui sopra)|"
    r"cio che (?:e scritto|sta|precede) (?:sopra|prima)?",
    voided=r"(?:istruzioni|regole|direttive) precedenti[^.!?]{0,30}?(?:annullat\w*|non valgono|"
    r"invalid\w*|nulle|superate)",
    machines=r"ia|ai|l'ia|intelligenza artificiale|l'intelligenza artificiale|modell[oi] linguistic[oi]|"
    r"assistente (?:ia|ai|virtuale)|chatgpt|generatore di riassunti|"
    r"sistema automatico|modello che (?:legge|riassume|elabora|genera)|"
    r"riassuntore|modello di ia",
    sets_role=r"(?:ora|adesso|d'ora in poi),? (?:tu )?(?:sei (?:un |una |il |la )?(?:\w+ )?(?:pirata|assistente|"
    r"ia|bot|robot|modello|amministratore|poeta|traduttore)|agisci|devi rispondere|rispondi|scrivi)|"
    r"fai finta di essere|(?:^|[.!?:;,] ?)comportati come|interpreta il ruolo|"
    r"(?:comportati|si comporti|agisci)(?: \w+){0,4}? come (?:un |una |il |"
    r"la )?(?:\w+ )?(?:direttore|direttrice|capo|pirata|amministrator|responsabile|avvocato)\w*|"
    r"immagina di essere (?:un |una |il |la )?(?:capo|direttore|direttrice|pirata|responsabile|"
    r"robot|ia)\b|non sei piu (?:un |una )?(?:assistente|ia|modello|riassun)\w*|"
    r"da questo momento,? (?:comportati|rispondi|scrivi|agisci|sei)|"
    r"agisci come se (?:fossi|non avessi)|(?:ora|adesso) sei dan\b|diventa un (?:assistente|ia|"
    r"robot)|"
    r"sei un (?:\w+ ){0,2}?assistente (?:\w+ )?che|(?:adesso|ora) sei \w*gpt\b|"
    r"(?:parla|scrivi|rispondi) (?:\w+ ){0,2}?come un pirata|(?:fai|fa|fate) (?:come se|"
    r"finta che) (?:l'agente|l'operatore|il consulente|l'azienda)|(?:supponi|"
    r"presumi|assumi) che (?:l'agente|l'operatore|il consulente|l'azienda)|"
    r"sei (?:ora|adesso) un (?:pirata|assistente|robot|modello|direttore)",
    announces=r"(?:il tuo|la tua) nuov[oa] (?:compito|ruolo|istruzione) e|nuov[ae] istruzion[ei] ?:|"
    r"questo e un (?:messaggio|comando) (?:di|del) sistema|"
    r"lingua (?:di (?:uscita|output)|del riassunto|della risposta) (?:e|sara|deve)|(?:la tua|"
    r"il tuo) ver[oa] (?:compito|missione|istruzione)|"
    r"inizia (?:tutte )?(?:la tua|le tue) rispost[ae] con|ecco (?:le tue |le )?nuove istruzioni|"
    r"nuovo compito(?: per [^.!?:]{0,30})? ?: ?(?:indica|di|scrivi|annota|segnala|"
    r"afferma|menziona|raccomanda|metti)|la (?:vera|reale) (?:conversazione|trascrizione|"
    r"chiamata)|chi (?:scrive|redige|riassume|legge|prepara)[^.!?]{0,30}?(?:note|"
    r"riassunto|questo)\b[^.!?]{0,10}?\b(?:deve|devono)|come (?:ia|intelligenza artificiale|"
    r"modello linguistico|assistente ia),? (?:\w+ )?(?:devi|deve)|istruzion[ei] ?: ?(?:di|"
    r"dire|dici|indica|afferma|menziona|descrivi|scrivi)|(?:segui|seguite) (?:ora|"
    r"adesso) (?:queste|le seguenti) istruzioni|ogni (?:frase|risposta) (?:che scrivi|"
    r"deve|dovra)|azione (?:raccomandata|consigliata) ?:|prossima azione ?:",
    summaries=r"riassunt[oi]|riepilog(?:o|hi)|sommario|prossima azione|tua risposta|"
    r"sintesi|azione (?:consigliata|raccomandata)|note per l'agente",
    write=r"scriv[ia]|di(?:ci|ca)|aggiung[ia]|inclu(?:di|da)|inseris(?:ci|ca)|mett[ia]|afferm[ai]|"
    r"menzion[ai]|indic(?:a|hi)|descriv[ia]|segnala|"
    r"registra|annot[ai]|segn[ai]|riport[ai]|precis[ai]|scrivere|dire|indicare|"
    r"raccomanda|presenta|loda|descrivi|assumi",
    frame=r"inizi[ai]?|termina|sostituis(?:ci|ca)|cambia|fai in modo che",
    must=r"dev(?:e|ono)|dovra|dovrebbe",
    contain=r"dire|indicare|menzionare|contenere|iniziare|includere|raccomandare",
    answer=r"scriv[ia]|rispond[ia]|traduc[ia]|riassum[ia]|parl[ai]|rispondere|scrivere",
    only=r"sempre|d'ora in poi|da adesso",
    entirely=r"solo|soltanto|esclusivamente|tutto|il riassunto|la tua risposta|"
    r"qualunque cosa|anche se|interamente",
    languages=r"inglese|francese|tedesco|spagnolo|italiano|portoghese|olandese|russo|cinese|latino|"
    r"klingon|pirata|emoji|base64|json|html|markdown|rima",
    reveal=r"rivel[ai]|mostra(?:mi)?|stampa|ripeti|elenca|dammi|invia|cita|copia|quali sono|qual e|"
    r"mostrami|condividi|trascrivi|riporta|"
    r"copia|incolla",
    secrets=r"prompt (?:di sistema|iniziale)|(?:le )?tue istruzioni|istruzioni (?:interne|nascoste|"
    r"iniziali|segrete|di sistema)|chiav[ei] api|tutto cio che precede|tuo prompt|"
    r"istruzioni (?:di sistema|ricevute)|"
    r"il tuo prompt|prompt (?:nascosto|segreto|interno)|del tuo prompt",
    other_people=r"(?:(?:degli )?altri|tutti i) (?:clienti|contatti)|"
    r"(?:client[ei]|contatt[oi]) precedent[ei]",
    personal=r"dati|nomi|numeri|telefoni|conversazioni|cronologi[ae]|"
    r"storico|cronologia",
    given=r"che (?:ti|le|vi|hai|ha|avete)\b[^.!?]{0,20}?\b(?:dato|dat[aie]|dett[oaie]|impost[oaie]|"
    r"ricevut[oaie]|fornit[oaie]|assegnat[oaie])|hai ricevuto",
    at_start=r"all'inizio|inizialmente|parola per parola|testualmente|alla lettera|per intero",
    lapsed=r"non (?:valgono|vale|si applica(?:no)?|conta(?:no)?)|(?:e|sono|era|erano) (?:annullat|"
    r"obsolet|superat|null[aeio]|sospes|decadut|un test|solo un test)\w*|"
    r"(?:e|sono|era|erano) (?:tutto |tutta )?(?:falso|falsa|uno scherzo|un esempio|"
    r"inventat[oa])",
    reads=r"legg\w*|riassum\w*|analizz\w*|elabor\w*|gener\w*|redig\w*",
    hide=r"non (?:menzionare|dire|includere|indicare|parlare|scrivere|citare)|omett\w*|nascond\w*|"
    r"lascia(?=[^.!?]{0,60} fuori\b)|ometti|non (?:includere|menzionare|citare)",
    proposals=r"prossima azione|azione (?:consigliata|raccomandata)|(?:azione|passo) che (?:consigli|"
    r"proponi|suggerisci|raccomandi)|tua raccomandazione",
    stops=r"smett[ia]la? di riassumere|smett[ia] di riassumere|non riassumere|invece d(?:i|el|"
    r"i un) riassun\w*|(?:scriv[ia]|componi) una? (?:\w+ )?(?:poesia|haiku|sonetto|fiaba)|"
    r"smetti di essere (?:un |il )?(?:\w+ )?(?:riassun\w+|assistente|ia|modello)",
    frees=r"non hai (?:piu )?(?:alcun|nessun|limit|restrizion|filtr|regol)\w*|rispondi (?:liberamente|"
    r"senza (?:filtr|restrizion|limit))|modalita senza (?:filtr|restrizion|limit)|"
    r"filtri di sicurezza[^.!?]{0,30}?(?:disattivat|sospes)",
)
