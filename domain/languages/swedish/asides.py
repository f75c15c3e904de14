"""Swedish words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        r"tack (?:sa mycket )?for att (?:du|ni) (?:har )?(?:tittat|tittade|lyssnat|lyssnade)(?: .{0,30})?",
        r"(?:glom inte att )?prenumerera(?: pa (?:kanalen|min kanal|var kanal))?(?: .{0,40})?",
        r"(?:undertexter|undertextning|textning|svensk text)(?: .{0,60})?",
        r"vi ses i nasta (?:video|avsnitt)",
        r"fortsattning foljer",
        r"alla rattigheter forbehallna",
    ),
    menus=(
        r"(?:tryck|valj|knappa in|sla)(?: pa)? (?:\d|ett|tva|tre|fyra|fem|sex|sju|atta|nio|noll|stjarna|fyrkant)\b",
        r"(?:samtal(?:et|en)?) (?:kan komma att|kommer att|kan|spelas)(?: \w+){0,2} (?:in|spelas in|inspelat|inspelas)",
        r"spelas in (?:i|for) (?:\w+ ){0,3}(?:kvalitet\w*|utbildning\w*)",
        r"ditt samtal ar (?:mycket )?viktigt",
        r"alla (?:vara )?(?:handlaggare|medarbetare|linjer) ar (?:just nu )?upptagna",
        r"(?:var god (?:och )?vanta|vanligen vanta|stanna kvar i luren|vanta kvar),?",
        r"(?:beraknad )?(?:vantetid|kotid)",
        r"(?:nummer|plats) \w+ i kon",
        r"huvudmeny\w*",
    ),
    greetings=(
        r"du har kommit till (?:\w+ )?(?:rostbrevlada\w*|telefonsvarare\w*|mobilsvar\w*)",
        r"(?:lamna|tala in|las in) (?:garna )?(?:ett |ditt )?(?:meddelande|namn)",
        r"efter (?:tonen|signalen|pipet)",
        (
            r"(?:personen|numret|abonnenten)(?: du (?:ringer|soker|har ringt))? (?:kan inte|ar inte|ar upptage[nt]"
            r"|svarar inte)"
        ),
        r"(?:jag|vi) kan (?:tyvarr )?inte (?:ta emot|svara|ta) (?:ditt )?(?:samtal|i telefon|just nu)",
        r"(?:rostbrevladan|telefonsvararen) ar full",
    ),
    sounds=(
        (
            r"musik(?: .*)?|ljud\w*|brus|tystnad|applader\w*|skratt\w*|suck\w*|host\w*|ohorbart|ohorbar|otydligt"
            r"|talar .*|paus|frammande sprak"
        ),
    ),
    media=(
        r"media|bild(?:en)?|foto|video|ljud|rostmeddelande|dekal|gif|dokument|fil|kontaktkort|plats|bilaga|omrostning",
    ),
    missing=(r"utelamna[dt]\w*|bifoga[dt]\w*|borttage[nt]|raderad\w*|inte inkludera[dt]|saknas",),
    deleted=(
        r"(?:det har|ett|detta) meddelande(?:t)? (?:har (?:raderats|tagits bort)|raderades|togs bort)(?: av .{1,40})?",
        r"du (?:raderade|tog bort) (?:det har )?meddelande(?:t)?",
        r"missat (?:rost|video)?samtal(?:,? .{0,40})?",
        r"vantar pa (?:det har )?meddelande(?:t)?.{0,40}",
    ),
    reactions=(
        r"(?:gillade|alskade|ogillade|skrattade at|betonade|ifragasatte)",
        r"reagerade(?: med)? .{1,20} pa",
    ),
    automatic=(
        r"\bauto(?:matiskt)? ?-?(?:svar|meddelande)\b",
        r"\bfranvaro(?:meddelande|svar)\b",
        r"\bjag kor(?: bil)? (?:just )?nu\b",
        r"(?:det gar )?inte (?:att )?svara pa (?:det har|detta) (?:meddelandet?|numret?|sms:?et|mejlet)",
        r"vi har (?:tagit emot|mottagit) ditt (?:meddelande|arende|mejl)",
        r"jag kan inte (?:prata|svara) (?:just )?nu",
    ),
    opt_outs=(r"stopp?|avregistrera|avsluta|stoppa? (?:sms|allt|utskick)",),
    code=(
        r"(?:verifierings|sakerhets|engangs|inloggnings|bekraftelse|aktiverings|pin)?-?kod(?:en)?|pin|otp",
    ),
    password=(r"losenord(?:et)?",),
    security_code=(r"cvv2?|cvc2?|sakerhetskod(?:en)?|(?:tre|3)(?: |-)?siffr\w*(?: kod\w*)?",),
    expiry=(
        r"utgangsdatum(?:et)?|giltig(?:t)? till|giltighetstid|gar ut(?: den)?|upphor(?: den)?",
    ),
)

MASKS = MaskWords(
    card_number="kortnummer",
    security_code="säkerhetskod",
    card_date="kortets datum",
    account_number="kontonummer",
    code="kod",
    sign_in="lösenord",
)
