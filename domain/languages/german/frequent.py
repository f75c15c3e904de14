"""German words that distinguish German from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="der die das und ist in den von zu mit sich des auf fur nicht ein eine einen einem einer als auch es an "
    "er so dass kann ich sie wir ihr ihre ihren ihm ihn hat haben war wird werden bei nach aus um am im zum "
    "zur oder aber wenn nur noch uber wie vor bis mehr durch man sein sind wurde wurden schon mein meine dein "
    "unser mich mir uns euch ja nein hier da dann was wer wo warum bitte kein keine sehr soll will mochte "
    "muss gibt",
    telling="kontakt kunde rechnung lieferung bestellung bestellt erstattung anruf ruckruf zuruckrufen anrufen "
    "versprochen fragt wartet bekommen erhalten geschickt schicken termin preis geld tage wochen danke hallo "
    "immer nie weil damit diese dieser dieses jetzt heute morgen neue neuen neuer etwas nichts dir ihnen "
    "konnen konnte sollte wollte gerne doch mal eben genau einfach vielleicht",
)
