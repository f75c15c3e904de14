"""Sentences in each language that seem to name a day but do not. Each was said on Wednesday, 25 November 2026."""

TRAPS = {
    "en": """
        Give me the name of Friday's shift manager.
        Please call the 24 hour helpline.
        I bought it in the Black Friday sale.
        She is not a Monday person.
        I'll be with you in a second.
        May I ask who is calling?
        We march on whatever happens.
        I sat there and waited, the second time too.
        It runs version 3.12 of the firmware.
        My number is 07700 900 312.
        The line is staffed 24/7.
        It costs 12.50 a month.
        We are open Monday to Friday.
        Our flat is on the 4th floor.
        You can return it within 14 days of delivery.
        The other 3 may be enough.
        """,
    "fr": """
        J'ai pris trois Mars au distributeur.
        Un robot part vers la planète Mars.
        Nous sommes ouverts du lundi au vendredi.
        Le magasin est fermé le lundi.
        L'assistance est joignable 24 heures sur 24.
        Je l'ai acheté pour le Black Friday.
        Retour possible sous 14 jours après réception.
        Une seconde, je regarde.
        C'est la version 3.12 du logiciel.
        Mon numéro est le 06 12 03 04 05.
        """,
    "de": """
        Guten Morgen, hier ist Weber.
        Das passiert jeden Morgen.
        Ich hätte gern Frau Sonntag gesprochen.
        Ich habe es am Black Friday gekauft.
        Wir haben von Montag bis Freitag geöffnet.
        Die Hotline ist 24 Stunden erreichbar.
        Die Wohnung liegt im 4. Stock.
        Rückgabe innerhalb von 14 Tagen nach Erhalt.
        Es läuft die Version 3.12. auf dem Gerät.
        Das kostet 12,50 Euro im Monat.
        """,
    "es": """
        Llamo por la mañana, que es más barato.
        El señor Domingo no está.
        Lo compré en el Black Friday, es decir, el viernes negro.
        Abrimos de lunes a viernes.
        Los lunes está cerrado.
        La línea funciona las 24 horas del día.
        Es la segunda vez que lo pido.
        Me gusta el mar y vivo cerca del mar en abril.
        """,
    "it": """
        Buona domenica e grazie.
        Siamo aperti dal lunedì al venerdì.
        Il lunedì siamo chiusi.
        Il servizio è attivo 24 ore su 24.
        Volevo parlare con la signora Domenica Rossi.
        Un secondo, controllo.
        Reso gratuito entro 14 giorni dalla consegna.
        È la seconda volta che chiamo.
        """,
    "pt": """
        Queria uma segunda via da fatura.
        É a quarta versão do programa.
        Já é a terça parte do valor.
        Liguei pela quinta vez.
        Estamos abertos de segunda a sexta-feira.
        A linha funciona 24 horas por dia.
        O senhor Domingos atende.
        O Marco entrou na sexta posição.
        """,
    "nl": """
        Goede morgen, met De Vries.
        Elke morgen valt het uit.
        Wij zijn open van maandag tot vrijdag.
        De helpdesk is 24 uur per dag bereikbaar.
        Ik kocht het op Black Friday.
        Retourneren kan binnen 14 dagen na ontvangst.
        Het draait op versie 3.12 van de software.
        We wonen op de 4e verdieping.
        """,
}
