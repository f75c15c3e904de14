"""Words by which seven languages are told, folded."""

FREQUENT_WORDS = {
    "en": "the of and to a in is it you that he was for on are with as i his they be at this have from or had by but "
    "not what all were we when your can said there use an each which she do how their if will up about out them then "
    "so some her would make like him into has look more go see no way could my than been who its now did get may "
    "i'm it's don't i'll please after wants asked because before been called does until whether yes yet",
    "fr": "le la les de des du un une et est en que qui dans pour pas plus par sur ce cette ces il elle on nous vous "
    "ils elles je tu au aux avec son sa ses leur leurs se ne mais ou donc comme si tout tous meme aussi bien etre ete "
    "avoir a ont sont etait fait faire peut deux sans entre apres avant depuis chez mon ma mes votre vos notre nos "
    "y d l j n c s qu m t ca cela c'est quand tres ici oui non alors encore quel quelle veut doit",
    "de": "der die das und ist in den von zu mit sich des auf fur nicht ein eine einen einem einer als auch es an er "
    "so dass kann ich sie wir ihr ihre ihren ihm ihn hat haben war wird werden bei nach aus um am im zum zur oder "
    "aber wenn nur noch uber wie vor bis mehr durch man sein sind wurde wurden schon mein meine dein unser mich mir "
    "uns euch ja nein hier da dann was wer wo warum bitte kein keine sehr soll will mochte muss gibt",
    "es": "el la los las de del un una unos unas y es en que por para con no se su sus lo le les al como mas pero o "
    "si ya este esta esto estos estas ha han he hay muy sin sobre me te mi mis tu tus nos yo ella ellos usted ustedes "
    "cuando donde porque tambien entre desde hasta todo todos fue era son esta estan ser tiene tengo puede quiere "
    "nada algo asi hace bien ni aqui ese esa eso cual quien",
    "it": "il lo la i gli le di del della dello dei delle degli a al alla ai alle da dal dalla dai in nel nella nei "
    "con su sul sulla per tra fra un una uno e o ma non che chi cui come se si e sono ha ho hanno era "
    "essere stato stata "
    "mi ti ci vi lei lui noi voi loro mio mia suo sua questo questa questi queste quello quella anche piu molto "
    "quando dove perche cosa fare fatto puo vuole deve prima dopo ancora gia solo tutto tutti bene qui l d un c dell",
    "pt": "o a os as de do da dos das um uma uns umas e em no na nos nas ao aos por pelo pela para com sem que se nao "
    "sim mais mas ou como quando onde porque ele ela eles elas eu tu voce voces nos meu minha seu sua seus suas este "
    "esta isto esse essa isso aquele foi era sao ser estar esta estao tem tenho ter pode quer ja tambem muito ate "
    "depois antes ainda so tudo todos bem aqui lhe me te foram havia",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als maar dan bij nog uit door naar heeft "
    "hebben had was werd wordt worden kan kunnen zal zou ze zij hij ik je jij we wij u uw haar hun hem mij me mijn "
    "deze dit die wat wie waar hoe geen wel over tot al na of moet wil wilt meer veel zo toch omdat tegen nu hier",
}
"""The most frequent."""
TELLING_WORDS = {
    "en": "contact customer caller call calling back refund order ordered invoice delivery asks agreed agent promised "
    "new send sent received need needs still waiting appointment price money days weeks want know think should "
    "any again today tomorrow thank thanks hello just really very over also only too never always here where why "
    "well good right let us our me am being doesn't didn't isn't can't won't that's i'd we'll you're they're",
    "fr": "contact client voudrait souhaite rappel rappeler appel appele commande facture livraison remboursement "
    "demande promis envoyer recu rendez rdv prix argent jours semaines merci bonjour toujours jamais parce afin "
    "aucun aucune celui chaque contre devait devrait faut fallait attend attendre probleme nouveau nouvelle sera "
    "serait peux pouvez pourrait vais va n'est d'un d'une qu'il l'a j'ai",
    "de": "kontakt kunde rechnung lieferung bestellung bestellt erstattung anruf ruckruf zuruckrufen anrufen "
    "versprochen fragt wartet bekommen erhalten geschickt schicken termin preis geld tage wochen danke hallo "
    "immer nie weil damit diese dieser dieses jetzt heute morgen neue neuen neuer etwas nichts dir ihnen konnen "
    "konnte sollte wollte gerne doch mal eben genau einfach vielleicht",
    "es": "contacto cliente quisiera desea llamada llamar llamo pedido factura entrega reembolso pide pidio prometio "
    "enviar recibio cita precio dinero dias semanas gracias hola siempre nunca nuevo nueva espera esperando "
    "todavia aun problema podria debe hacer hecho sido estaba estamos vamos voy tenemos ahora manana hoy ayer "
    "entonces pues",
    "it": "contatto cliente vorrebbe desidera chiamata chiamare richiamare richiamato ordine fattura consegna rimborso "
    "chiede chiesto promesso inviare ricevuto appuntamento prezzo soldi giorni settimane grazie buongiorno sempre "
    "mai nuovo nuova aspetta aspettando problema aveva abbiamo siamo vado andiamo adesso oggi domani ieri allora "
    "quindi pero vuoi posso puoi devo",
    "pt": "contacto contato cliente queria gostaria deseja chamada ligar ligou ligacao encomenda pedido fatura entrega "
    "reembolso pede pediu prometeu enviar recebeu marcacao preco dinheiro dias semanas obrigado obrigada ola "
    "sempre nunca novo nova espera esperando problema poderia deve fazer feito sido estava estamos vamos vou "
    "temos agora hoje amanha ontem entao pois numa num",
    "nl": "contact klant graag bellen gebeld terugbellen teruggebeld bestelling besteld factuur levering terugbetaling "
    "vraagt gevraagd beloofd sturen gestuurd ontvangen afspraak prijs geld dagen weken dank bedankt hallo altijd "
    "nooit nieuwe nieuw wacht wachten probleem kunt kon moest mocht geweest vandaag morgen gisteren dus gewoon "
    "misschien even",
}
"""Others that conversations and what is written about them are full of."""
