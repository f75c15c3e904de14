"""Italian words that distinguish Italian from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="il lo la i gli le di del della dello dei delle degli a al alla ai alle da dal dalla dai in nel nella nei "
    "con su sul sulla per tra fra un una uno e o ma non che chi cui come se si e sono ha ho hanno era essere "
    "stato stata mi ti ci vi lei lui noi voi loro mio mia suo sua questo questa questi queste quello quella "
    "anche piu molto quando dove perche cosa fare fatto puo vuole deve prima dopo ancora gia solo tutto tutti "
    "bene qui l d un c dell",
    telling="contatto cliente vorrebbe desidera chiamata chiamare richiamare richiamato ordine fattura consegna "
    "rimborso chiede chiesto promesso inviare ricevuto appuntamento prezzo soldi giorni settimane grazie "
    "buongiorno sempre mai nuovo nuova aspetta aspettando problema aveva abbiamo siamo vado andiamo adesso "
    "oggi domani ieri allora quindi pero vuoi posso puoi devo",
)
