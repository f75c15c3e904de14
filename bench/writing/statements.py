"""Statements as a model writes them, one on each line, in the known languages and in eleven others."""

OWN = {
    "en": """
        The contact wants a refund for the kettle that never arrived.
        An agent promised to send a new invoice by the end of the week.
        The router loses its connection every evening and nobody has called back.
        Call the contact back and tell her when the technician comes.
        She has moved and asks for the order to be sent to the new address.
        The complaint about the broken lid is still open.
        He cancelled the second delivery because it came too late.
        Check whether the payment was received before calling.
        """,
    "fr": """
        Le contact demande le remboursement de la bouilloire jamais arrivée.
        Un agent a promis d'envoyer une nouvelle facture avant la fin de la semaine.
        La connexion se coupe tous les soirs et personne n'a rappelé.
        Rappeler le contact et lui dire quand le technicien passera.
        Elle a déménagé et souhaite recevoir la commande à sa nouvelle adresse.
        La réclamation au sujet du couvercle cassé est toujours ouverte.
        Il a annulé la deuxième livraison parce qu'elle arrivait trop tard.
        Vérifier que le paiement est bien arrivé avant d'appeler.
        """,
    "de": """
        Der Kontakt möchte das Geld für den nie angekommenen Wasserkocher zurück.
        Ein Mitarbeiter hat versprochen, bis Ende der Woche eine neue Rechnung zu schicken.
        Die Verbindung bricht jeden Abend ab, und niemand hat zurückgerufen.
        Den Kontakt zurückrufen und ihm sagen, wann der Techniker kommt.
        Sie ist umgezogen und bittet um Lieferung an die neue Anschrift.
        Die Beschwerde über den kaputten Deckel ist noch offen.
        Er hat die zweite Lieferung abgesagt, weil sie zu spät gekommen wäre.
        Vor dem Anruf prüfen, ob die Zahlung eingegangen ist.
        """,
    "es": """
        El contacto quiere que le devuelvan el dinero del hervidor que nunca llegó.
        Un agente prometió enviar una factura nueva antes del fin de semana.
        La conexión se corta todas las noches y nadie ha devuelto la llamada.
        Llamar al contacto y decirle cuándo viene el técnico.
        Se ha mudado y pide que el pedido se envíe a la dirección nueva.
        La queja por la tapa rota sigue abierta.
        Anuló la segunda entrega porque llegaba demasiado tarde.
        Comprobar si se ha recibido el pago antes de llamar.
        """,
    "it": """
        Il contatto vuole il rimborso del bollitore mai arrivato.
        Un operatore ha promesso di inviare una nuova fattura entro la fine della settimana.
        La connessione cade ogni sera e nessuno ha richiamato.
        Richiamare il contatto e dirgli quando passa il tecnico.
        Si è trasferita e chiede di spedire l'ordine al nuovo indirizzo.
        Il reclamo per il coperchio rotto è ancora aperto.
        Ha annullato la seconda consegna perché arrivava troppo tardi.
        Verificare se il pagamento è arrivato prima di chiamare.
        """,
    "pt": """
        O contacto quer o reembolso da chaleira que nunca chegou.
        Um agente prometeu enviar uma fatura nova até ao fim da semana.
        A ligação cai todas as noites e ninguém ligou de volta.
        Ligar ao contacto e dizer-lhe quando vem o técnico.
        Mudou de casa e pede que a encomenda seja enviada para a nova morada.
        A reclamação sobre a tampa partida continua em aberto.
        Cancelou a segunda entrega porque chegava demasiado tarde.
        Verificar se o pagamento foi recebido antes de ligar.
        """,
    "nl": """
        De contactpersoon wil het geld terug voor de waterkoker die nooit is aangekomen.
        Een medewerker heeft beloofd voor het einde van de week een nieuwe factuur te sturen.
        De verbinding valt elke avond weg en niemand heeft teruggebeld.
        De contactpersoon terugbellen en zeggen wanneer de monteur komt.
        Ze is verhuisd en vraagt de bestelling naar het nieuwe adres te sturen.
        De klacht over het kapotte deksel staat nog open.
        Hij heeft de tweede levering afgezegd omdat die te laat kwam.
        Controleren of de betaling binnen is voordat er gebeld wordt.
        """,
    "sv": """
        Kunden vill ha pengarna tillbaka för vattenkokaren som aldrig kom.
        En medarbetare lovade att skicka en ny faktura före veckans slut.
        Anslutningen bryts varje kväll och ingen har ringt tillbaka.
        """,
}
OTHERS = {
    "pl": """
        Klient prosi o zwrot pieniędzy za czajnik, który nigdy nie dotarł.
        Konsultant obiecał wysłać nową fakturę do końca tygodnia.
        Połączenie zrywa się każdego wieczoru i nikt nie oddzwonił.
        """,
    "et": """
        Klient soovib raha tagasi veekeetja eest, mis kunagi kohale ei jõudnud.
        Töötaja lubas nädala lõpuks uue arve saata.
        Ühendus katkeb igal õhtul ja keegi ei ole tagasi helistanud.
        """,
    "da": """
        Kunden vil have pengene tilbage for elkedlen, som aldrig kom.
        En medarbejder lovede at sende en ny faktura inden ugens udgang.
        Forbindelsen falder ud hver aften, og ingen har ringet tilbage.
        """,
    "ro": """
        Clientul vrea banii înapoi pentru fierbătorul care nu a ajuns niciodată.
        Un agent a promis să trimită o factură nouă până la sfârșitul săptămânii.
        Conexiunea cade în fiecare seară și nimeni nu a sunat înapoi.
        """,
    "ca": """
        El contacte vol que li tornin els diners del bullidor que no ha arribat mai.
        Un agent va prometre enviar una factura nova abans del cap de setmana.
        La connexió es talla cada vespre i ningú no ha tornat la trucada.
        """,
    "fi": """
        Asiakas haluaa rahansa takaisin vedenkeittimestä, joka ei koskaan tullut.
        Asiakaspalvelija lupasi lähettää uuden laskun ennen viikon loppua.
        Yhteys katkeaa joka ilta eikä kukaan ole soittanut takaisin.
        """,
    "cs": """
        Zákazník chce vrátit peníze za konvici, která nikdy nedorazila.
        Pracovník slíbil poslat novou fakturu do konce týdne.
        Spojení se každý večer přeruší a nikdo nezavolal zpět.
        """,
    "hu": """
        Az ügyfél visszakéri a soha meg nem érkezett vízforraló árát.
        Egy munkatárs megígérte, hogy a hét végéig új számlát küld.
        A kapcsolat minden este megszakad, és senki sem hívta vissza.
        """,
    "vi": """
        Khách hàng muốn được hoàn tiền cho chiếc ấm chưa bao giờ được giao.
        Một nhân viên đã hứa gửi hóa đơn mới trước cuối tuần.
        Kết nối bị ngắt mỗi tối và không ai gọi lại.
        """,
    "id": """
        Pelanggan meminta pengembalian uang untuk ketel yang tidak pernah tiba.
        Seorang petugas berjanji mengirim faktur baru sebelum akhir minggu.
        Sambungan terputus setiap malam dan tidak ada yang menelepon kembali.
        """,
    "ru": """
        Клиент просит вернуть деньги за чайник, который так и не пришёл.
        Сотрудник обещал прислать новый счёт до конца недели.
        Связь обрывается каждый вечер, и никто не перезвонил.
        """,
}


def lines_in(statements: str) -> list[str]:
    return [line.strip() for line in statements.strip().splitlines()]
