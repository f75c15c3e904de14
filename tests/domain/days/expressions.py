"""Days as people name them in calls and messages: when and where it was said, and which day is meant.

The sentences were written without looking at the code.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    text: str
    language: str
    at: datetime
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    said: Said
    day: date


def _said(language: str, at: str, zone: str, lines: str) -> tuple[Expression, ...]:
    return tuple(
        Expression(
            day=date.fromisoformat(line[:10]),
            said=Said(text=line[11:], language=language, at=datetime.fromisoformat(at), zone=zone),
        )
        for line in map(str.strip, lines.strip().splitlines())
    )


# 25 November 2026 is a Wednesday, 26 March 2027 a Friday, 31 January 2027 a Sunday, 26 February 2028 a Saturday.
_WEDNESDAY = "2026-11-25T10:00:00+00:00"
_LATE_ON_WEDNESDAY = "2026-11-25T23:30:00+00:00"
_EARLY_ON_THURSDAY = "2026-11-26T03:30:00+00:00"
_FRIDAY = "2027-03-26T16:00:00+00:00"
_SUNDAY = "2027-01-31T12:00:00+00:00"
_LEAP_SATURDAY = "2028-02-26T09:00:00+00:00"

EXPRESSIONS = (
    *_said("en", _WEDNESDAY, "Europe/London", """
        2026-11-26 I'll ring you back tomorrow morning.
        2026-11-27 The engineer comes the day after tomorrow.
        2026-11-27 You will have the refund by Friday.
        2026-12-01 Let's talk again next Tuesday at ten.
        2026-11-30 Could you call me on Monday?
        2026-11-30 It takes 2 to 3 working days until the money is there.
        2026-12-02 We reply within five business days.
        2026-12-09 The new modem arrives in a fortnight.
        2026-11-30 Your account will be closed at the end of the month.
        2026-11-27 I'll have an answer for you by the end of this week.
        2026-12-04 The parcel gets there on the 4th.
        2026-12-02 I need it before the 3rd of December.
        2026-12-12 We can deliver on December 12th.
        2026-11-25 I'll send the quote tonight.
        2026-11-27 It will be fixed within 48 hours.
        """),
    *_said("en", _LATE_ON_WEDNESDAY, "Europe/Paris", """
        2026-11-27 I will post it tomorrow.
        2026-11-26 We look into it today.
        """),
    *_said("en", _EARLY_ON_THURSDAY, "America/New_York", """
        2026-11-26 I will post it tomorrow.
        2026-11-28 The technician arrives in three days.
        """),
    *_said("en-US", _FRIDAY, "America/Chicago", """
        2027-04-08 Pay it by 4/8 and we waive the fee.
        2027-04-02 See you Friday then.
        2027-04-30 The part comes in five weeks, so on Friday the 30th of April.
        """),
    *_said("fr", _WEDNESDAY, "Europe/Paris", """
        2026-11-26 Je vous rappelle demain matin.
        2026-11-27 Le technicien passe après-demain.
        2026-11-27 Vous aurez le remboursement d'ici vendredi.
        2026-12-01 On se reparle mardi prochain à dix heures.
        2026-11-30 Pouvez-vous me rappeler lundi ?
        2026-11-30 Il faut compter 2 à 3 jours ouvrés.
        2026-12-02 Nous répondons sous cinq jours ouvrables.
        2026-12-09 Le nouveau modem arrive dans deux semaines.
        2026-11-30 Votre compte sera clôturé à la fin du mois.
        2026-11-27 Je vous réponds avant la fin de la semaine.
        2026-12-04 Nous livrons le vendredi 4 décembre.
        2026-12-03 Il me le faut pour le 3 décembre.
        2026-11-25 Je vous envoie le devis cet après-midi.
        2026-11-27 Ce sera réparé sous 48 heures.
        2026-12-18 Le contrat court jusqu'au 18/12.
        """),
    *_said("fr", _LATE_ON_WEDNESDAY, "Europe/Paris", """
        2026-11-27 Je l'envoie demain sans faute.
        2026-11-26 Je regarde ça aujourd'hui.
        """),
    *_said("fr", _SUNDAY, "Europe/Paris", """
        2027-02-28 L'appareil revient dans un mois.
        2027-02-04 Le virement part jeudi au plus tard.
        2027-03-01 Vous recevez la facture le 1er mars.
        """),
    *_said("de", _WEDNESDAY, "Europe/Berlin", """
        2026-11-26 Ich rufe Sie morgen früh zurück.
        2026-11-27 Der Techniker kommt übermorgen.
        2026-11-27 Sie haben das Geld bis Freitag.
        2026-12-01 Wir sprechen uns am kommenden Dienstag wieder.
        2026-11-30 Können Sie mich am Montag anrufen?
        2026-11-30 Das dauert 2 bis 3 Werktage.
        2026-12-02 Wir melden uns innerhalb von fünf Arbeitstagen.
        2026-12-09 Das neue Gerät trifft in zwei Wochen ein.
        2026-11-30 Ihr Konto wird zum Monatsende geschlossen.
        2026-11-27 Sie hören bis Ende der Woche von mir.
        2026-12-04 Die Lieferung kommt am 4. Dezember.
        2026-12-02 Ich brauche es vor dem 3.12.
        2026-12-12 Spätestens am 12.12.2026 ist alles erledigt.
        2026-11-25 Das Angebot schicke ich Ihnen heute Abend.
        2026-11-27 Die Störung ist binnen 48 Stunden behoben.
        """),
    *_said("de", _LATE_ON_WEDNESDAY, "Europe/Vienna", """
        2026-11-27 Morgen geht es raus.
        2026-11-26 Das mache ich noch heute.
        """),
    *_said("de", _LEAP_SATURDAY, "Europe/Zurich", """
        2028-02-29 In drei Tagen ist es da.
        2028-03-01 Rechnen Sie mit drei Werktagen.
        2028-03-06 Am 6. März rufe ich an.
        """),
    *_said("es", _WEDNESDAY, "Europe/Madrid", """
        2026-11-26 Le llamo mañana por la mañana.
        2026-11-27 El técnico va pasado mañana.
        2026-11-27 Tendrá el reembolso antes del sábado.
        2026-12-01 Hablamos el próximo martes a las diez.
        2026-11-30 ¿Me puede llamar el lunes?
        2026-11-30 Tarda de 2 a 3 días laborables.
        2026-12-02 Contestamos en un plazo de cinco días hábiles.
        2026-12-09 El módem nuevo llega dentro de dos semanas.
        2026-11-30 Su cuenta se cierra a fin de mes.
        2026-11-27 Le digo algo antes de que acabe el viernes.
        2026-12-04 El paquete llega el día 4.
        2026-12-03 Lo necesito para el 3 de diciembre.
        2026-12-12 Podemos entregarlo el sábado 12 de diciembre.
        2026-11-25 Le mando el presupuesto esta tarde.
        2026-11-27 Estará arreglado en 48 horas.
        """),
    *_said("es", _EARLY_ON_THURSDAY, "America/Mexico_City", """
        2026-11-26 Lo envío mañana.
        2026-11-27 Se lo confirmo a más tardar el viernes.
        """),
    *_said("es", _FRIDAY, "Europe/Madrid", """
        2027-04-02 Nos vemos el viernes.
        2027-03-31 El pago vence el 31/03.
        2027-03-29 Le llamo dentro de 3 días.
        """),
    *_said("it", _WEDNESDAY, "Europe/Rome", """
        2026-11-26 La richiamo domani mattina.
        2026-11-27 Il tecnico viene dopodomani.
        2026-11-27 Riceverà il rimborso entro venerdì.
        2026-12-01 Ci sentiamo martedì prossimo alle dieci.
        2026-11-30 Mi può chiamare lunedì?
        2026-11-30 Ci vogliono 2 o 3 giorni lavorativi.
        2026-12-02 Rispondiamo entro cinque giorni lavorativi.
        2026-12-09 Il nuovo modem arriva tra due settimane.
        2026-11-30 Il conto verrà chiuso a fine mese.
        2026-11-27 Le faccio sapere entro la fine della settimana.
        2026-12-04 Consegniamo il 4 dicembre.
        2026-12-02 Mi serve prima del 3 dicembre.
        2026-12-18 La fattura scade il 18/12/2026.
        2026-11-25 Le mando il preventivo questo pomeriggio.
        2026-11-27 Sarà riparato entro 48 ore.
        """),
    *_said("it", _LATE_ON_WEDNESDAY, "Europe/Rome", """
        2026-11-28 Lo spedisco dopodomani.
        2026-11-26 Ci guardo oggi stesso.
        """),
    *_said("it", _SUNDAY, "Europe/Rome", """
        2027-02-28 Torna fra un mese.
        2027-02-05 Il bonifico parte al più tardi venerdì.
        2027-02-08 La nuova scheda arriva entro lunedì 8.
        """),
    *_said("pt", _WEDNESDAY, "Europe/Lisbon", """
        2026-11-26 Ligo-lhe amanhã de manhã.
        2026-11-27 O técnico vai depois de amanhã.
        2026-11-27 Vai ter o reembolso até sexta-feira.
        2026-12-01 Falamos na próxima terça-feira às dez.
        2026-11-30 Pode ligar-me na segunda-feira?
        2026-11-30 Demora 2 a 3 dias úteis.
        2026-12-02 Respondemos no prazo de cinco dias úteis.
        2026-12-09 O novo modem chega dentro de duas semanas.
        2026-11-30 A conta será encerrada no fim do mês.
        2026-11-27 Dou-lhe uma resposta até ao fim da semana.
        2026-12-04 A encomenda chega no dia 4.
        2026-12-02 Preciso disso antes de 3 de dezembro.
        2026-12-12 Podemos entregar a 12 de dezembro.
        2026-11-25 Envio o orçamento hoje à tarde.
        2026-11-27 Fica resolvido em 48 horas.
        """),
    *_said("pt-BR", _EARLY_ON_THURSDAY, "America/Sao_Paulo", """
        2026-11-27 Eu envio amanhã.
        2026-11-27 Te dou um retorno até sexta.
        """),
    *_said("pt", _LEAP_SATURDAY, "Europe/Lisbon", """
        2028-02-29 Está pronto daqui a três dias.
        2028-03-01 O pagamento é feito até 01/03.
        2028-03-02 Passo por aí na quinta, sem falta.
        """),
    *_said("nl", _WEDNESDAY, "Europe/Amsterdam", """
        2026-11-26 Ik bel u morgenochtend terug.
        2026-11-27 De monteur komt overmorgen.
        2026-11-27 U heeft het geld uiterlijk vrijdag.
        2026-12-01 We spreken elkaar volgende week dinsdag weer.
        2026-11-30 Kunt u mij maandag bellen?
        2026-11-30 Dat duurt 2 tot 3 werkdagen.
        2026-12-02 Wij reageren binnen vijf werkdagen.
        2026-12-09 Het nieuwe modem komt over twee weken.
        2026-11-30 Uw rekening wordt aan het eind van de maand gesloten.
        2026-11-27 U hoort voor het einde van de week van mij.
        2026-12-04 Het pakket komt op 4 december.
        2026-12-02 Ik heb het voor 3 december nodig.
        2026-12-18 Betaal het uiterlijk 18-12-2026.
        2026-11-25 Ik stuur de offerte vanavond.
        2026-11-27 Het is binnen 48 uur opgelost.
        """),
    *_said("nl", _LATE_ON_WEDNESDAY, "Europe/Brussels", """
        2026-11-27 Ik stuur het morgen op.
        2026-11-26 Dat doe ik vandaag nog.
        """),
    *_said("nl", _FRIDAY, "Europe/Amsterdam", """
        2027-04-02 Tot vrijdag!
        2027-03-29 Over drie dagen is het er.
        2027-03-30 De folder moet tegen dinsdag klaar zijn.
        """),
)  # fmt: skip
