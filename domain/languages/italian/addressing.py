"""Italian words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="ora|adesso|e|favore|devi",
    joins="e|poi",
    into="in|al|come|nel|nella|nei",
    out_of="dal|dalla|del",
    previous="precedenti|precedente",
    written_above="quanto sopra",
    assistants="assistente",
    our="il|la|tuo|tua|suo|questo",
    that="che|la frase|la",
    hails="attenzione|ciao|caro|cara|gentile",
    notes="nota|messaggio|importante|annotazione",
    to="per|a|al|alla|agli|nel",
    whoever="chi(?:unque)?|coloro che",
    who_reads="legge|legga|leggono",
    since="se sei|come",
    models="modello",
    articles="il|lo|la|una|un|al|alla",
    asking="per favore",
    own="mie|miei",
    me="mi|ci",
    is_only="e solo|sara solo",
    in_a_language="in|al",
    records="atti|verbale|fascicolo|pratica|sistema|sintesi|riassunto|registro",
    next_message="prossimo (?:messaggio|sms|testo)|(?:messaggio|sms|testo) (?:seguente|che segue|successivo)|"
    "quello che (?:segue|viene)|quanto segue",
    inputs="programma|robot|macchin[ae]|computer|assistente automatico|intelligenza artificiale|ia|comando|"
    "impostazione|parola per parola|alla lettera|tale e quale",
    writes_only="scriv(?:ere|i|a|ete) (?:soltanto|solo|solamente|unicamente)",
    reasons="il mio|non|perche",
    listeners="(?:programma|software|sistema|aggeggio|coso|affare|macchina|robot|computer|applicazione|"
    r"strumento) che (?:\w+ )?(?:ascolt|legg|registr|trascriv|trasform|annot|analizz|riassum|elabor)\w*",
    writes_up=r"mett\w+ giu|trascriv\w+|riassum\w+|(?:fa|fara|scriv\w+|prepar\w+) (?:il |la |un |"
    "una )?(?:verbale|riassunto|sintesi|rapporto|resoconto|nota)|butta giu",
    notes_down="scriva|scrivere|mettere|metta|annoti|annotare|indichi|indicare|riporti|riportare|segni|"
    "segnare|aggiunga",
)
