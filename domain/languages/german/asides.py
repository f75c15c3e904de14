"""German words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        (
            r"(?:vielen dank|danke)(?: schon| sehr)? (?:furs? (?:das )?(?:zuschauen|zuhoren|zusehen)"
            r"|fur ihre aufmerksamkeit)"
        ),
        r"(?:bitte )?(?:abonniert|abonnieren sie|abonniere)(?: (?:den|meinen|unseren|diesen) kanal)?(?: .{0,40})?",
        r"untertitel(?:ung)?(?: (?:der|von|im auftrag|des|durch|erstellt).{0,60})?",
        r"bis zum nachsten (?:mal|video)",
        r"fortsetzung folgt",
        r"copyright .{0,60}|alle rechte vorbehalten",
    ),
    menus=(
        (
            r"(?:drucken|wahlen) sie (?:bitte )?(?:die )?(?:taste )?(?:\d|eins|zwei|drei|vier|funf|sechs|sieben"
            r"|acht|neun|null"
            r"|stern|raute)\b"
        ),
        r"(?:gesprach\w*|anruf\w*|telefonat\w*) (?:\w+ ){0,3}(?:aufgezeichnet|mitgeschnitten)",
        r"zu (?:schulungs|qualitats|trainings)\S* ?(?:und \w+)?(?:zwecken)?",
        r"ihr anruf ist uns (?:sehr )?wichtig",
        (
            r"alle (?:unsere )?(?:mitarbeiter\w*|leitungen|berater\w*|platze) (?:\w+ ){0,3}(?:im gesprach|belegt"
            r"|besetzt)"
        ),
        r"bitte (?:bleiben sie (?:\w+ )?(?:dran|am apparat|in der leitung)|warten sie,)",
        (
            r"(?:nachste[rn]? )(?:freie[rn]? )?(?:mitarbeiter\w*|platz|berater\w*) (?:\w+ ){0,3}(?:verbunden"
            r"|fur sie|ist)"
        ),
        r"(?:position|platz) \w+ (?:in|der) (?:der )?warteschlange",
        r"voraussichtliche wartezeit|hauptmenu",
    ),
    greetings=(
        r"(?:dies|das|hier) ist (?:die|der) (?:mailbox|anrufbeantworter|sprachbox|voicemail)",
        r"(?:sie sind|sie haben) .{0,30}(?:mailbox|anrufbeantworter|sprachbox|voicemail)",
        r"(?:hinterlassen|sprechen) sie (?:mir |uns )?(?:\w+ ){0,2}(?:eine|ihre)(?: \w+){0,2} nachricht",
        r"nach dem (?:signal)?(?:ton|piep\w*|signal)",
        (
            r"(?:der|die) (?:gewunschte |von ihnen \w+ )?(?:gesprachspartner|teilnehmer|person"
            r"|rufnummer)\w* (?:\w+ ){0,2}"
            r"(?:ist|kann|nicht)"
        ),
        (
            r"(?:bin|sind|ist) (?:\w+ ){0,3}(?:nicht (?:erreichbar|zu erreichen|verfugbar))(?:.{0,40}(?:nachricht"
            r"|moment|zeit))?"
        ),
        r"kein anschluss unter dieser nummer",
    ),
    sounds=(
        (
            r"musik(?: .*)?|gerausch\w*|rauschen|klingeln|stille|applaus|lachen|lacht|gelachter|seufz\w*|hust\w*"
            r"|rausper\w*"
            r"|unverstandlich\w*|unhorbar|nicht verstandlich|fremdsprache|pause|schweigen|kein ton"
        ),
    ),
    media=(
        (
            r"medien|bild|foto|video|audio|sprachnachricht|sticker|gif|dokument|datei|kontaktkarte|standort|anhang"
            r"|umfrage"
        ),
    ),
    missing=(
        r"ausgeschlossen|weggelassen|angehangt|geloscht|entfernt|nicht enthalten|nicht verfugbar",
    ),
    deleted=(
        r"(?:diese|die|eine) nachricht wurde (?:geloscht|entfernt|zuruckgezogen)(?: von .{1,40})?",
        r"du hast diese nachricht geloscht",
        r"verpasster (?:sprach|video)?anruf(?:,? .{0,40})?",
        r"warten auf diese nachricht.{0,40}",
    ),
    reactions=(
        (
            r"(?:gefallt|gefiel|liebt|lacht uber|hat .{1,30} (?:geliket|reagiert(?: auf)?)|mag"
            r"|reagierte (?:mit )?.{1,20} auf)"
        ),
        r"hat (?:mit )?.{1,20} (?:auf|reagiert auf)|hervorgehoben|in frage gestellt",
    ),
    automatic=(
        r"\b(?:automatische|autom\.) (?:antwort|nachricht|ruckmeldung)\b",
        r"\b(?:abwesenheitsnotiz|abwesenheitsnachricht|autoantwort|autoreply)\b",
        r"(?:ich )?(?:fahre (?:gerade|momentan) (?:auto)?|bin (?:gerade )?am steuer|sitze (?:gerade )?am steuer)",
        r"(?:nicht|bitte nicht) auf diese (?:nachricht|e-?mail|sms|nummer) (?:antworten|zu antworten)",
        r"wir haben ihre (?:nachricht|anfrage|e-?mail) erhalten und",
        r"ich kann (?:gerade|momentan|jetzt) nicht (?:sprechen|telefonieren)",
    ),
    opt_outs=(r"stopp?|abmelden|abbestellen|austragen|stopp? (?:sms|alle|werbung)",),
    code=(
        (
            r"(?:(?:einmal|bestatigungs|verifizierungs|sicherheits|zugangs|anmelde|freischalt)\S*)?-?code|tan|pin"
            r"|kennziffer|(?:einmal)?passcode"
        ),
    ),
    password=(r"passwort|kennwort|einmalpasswort",),
    security_code=(
        r"prufziffer|prufnummer|kartenprufnummer|sicherheitscode|cvv|cvc|(?:drei|3)-?stellige[rn]?(?: \w+)?",
    ),
    expiry=(r"ablaufdatum|gultig bis|gultigkeit\w*|lauft (?:\w+ )?(?:ab|aus)|verfallsdatum",),
)

MASKS = MaskWords(
    card_number="Kartennummer",
    security_code="Prüfziffer",
    card_date="Kartendatum",
    account_number="Kontonummer",
    code="Code",
    sign_in="Passwort",
)
