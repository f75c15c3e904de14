"""Italian words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"deciso di non|non (?:deve|devono) (?:più )?venire|non c['\u2019]è (?:più )?bisogno|non (?:mi "
    r"|ci )?(?:serv\w+|occorr\w+|voglio|vogliamo) più|annull\w+|disdi\w+|alla fine (?:no|non|niente"
    r"|nessun\w*)|lasci(?:amo|a|ate)? (?:perdere|stare)|non (?:ne )?(?:ho|abbiamo) più bisogno|cambiato idea"
    r"|meglio di no|non (?:è|sarà) più necessari\w|non se ne fa (?:più )?(?:niente|nulla)",
    everything=r"tutto|lasci(?:amo|a|ate)? (?:perdere|stare)|non se ne fa (?:più )?(?:niente|nulla)",
    amiss=r"non (?:mi |ci )?(?:è|sono|ho|abbiamo) (?:ancora |mai )?(?:arrivat\w|venut\w|ricevut\w|nessuno)"
    r"|non (?:funziona|parte|si accende|va|arriva)(?:no)?(?: più)?|sto ancora aspettando|aspetto ancora"
    r"|ancora (?:niente|nulla)|non (?:è|mi è) (?:arrivat|success)\w (?:niente|nulla)"
    r"|non .{0,20} venuto nessuno|nessuno (?:è|si è)|rott[oaie]|guast[oaie]"
    r"|si è fermat\w|danneggiat\w|difettos\w|perde|manca(?:no)?|urgente\w*|inaccettabile|sbagliat\w|reclamo"
    r"|addebitat\w .{0,20}due volte",
    done=r"inviat\w+|mandat\w+|spedit\w+|partit\w+|funzionan?o? (?:di nuovo|ora)|(?:è"
    r"|sono) stat[aeio] (?:\w+ )?(?:emess|fatt|pagat|annullat|cambiat|riparat|sostituit|risolt|sbloccat"
    r"|attivat)[aeio]|(?:è|sono) (?:pront|riparat|risolt|sbloccat)[aeio]|in allegato|allegat\w+"
    r"|rimborsat\w+"
    r"|consegnat\w+|ecco (?:il|la|i|le|l)|(?:è )?fatto",
    seen_to=r"(?:ho|abbiamo) (?:già |appena )?(?:cambiat|modificat|fissat|annullat|corrett|tolt|aggiornat|spostat|"
    r"attivat|fatt)[oaie]|è (?:già )?(?:fatto|cambiato|annullato|a posto)|fatto|risulta chius[oa]",
    arranged=r"appuntamento|confermat\w|prenotat\w|registrat\w|spostat\w|segnat\w|promemoria",
    depends=r"se|a meno che|purché",
    keeping=r"tengo|teniamo|terr\w+|mett\w+ da parte",
    paying=r"rimbors\w*|r?i?accredit\w*|bonific\w*|soldi|conto",
    received=r"(?:ora|adesso) funziona\w*|funziona\w* (?:ora|adesso|di nuovo)|"
    r"arrivat\w|(?:è|sono) (?:già )?(?:venut|passat)\w|ricevut\w|ritirat\w|ritirat\w+|(?:sono|"
    r"siamo) (?:passat|andat)\w+ a (?:prender|ritirar)\w+",
    writing=r"messaggio|sms|e-?mail|mail|scriv\w+|avviso|avviserò|conferm\w*|faccio sapere|farò sapere",
    cancelling="annul disdi",
)
