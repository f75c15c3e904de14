"""English words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        (
            r"(?:thanks?|thank you)(?: so much| very much)? for (?:watching|viewing|listening)(?: to (?:this|the"
            r"|my) \w+)?"
        ),
        (
            r"(?:please |don't forget to )?(?:like,?(?: and)? )?(?:share,?(?: and)? )?subscribe"
            r"(?: to (?:the|my|our|this) channel)?(?: for more(?: \w+){0,2})?"
        ),
        r"(?:i'll )?see you (?:in the )?next (?:video|time|one|episode)",
        r"subtitles? (?:by|created by|provided by) .{0,60}",
        r"(?:transcri(?:bed|ption|pt)|captions?|captioned|translated) (?:by|provided by) .{0,60}",
        r"to be continued",
        r"for more information,? visit .{0,60}",
        r"copyright .{0,60}",
        r"all rights reserved",
    ),
    menus=(
        r"press (?:\d|one|two|three|four|five|six|seven|eight|nine|zero|star|pound|hash)\b",
        r"calls? (?:may|might|will|can|are|is) (?:be )?(?:being )?(?:recorded|monitored)",
        r"(?:recorded|monitored) for (?:quality|training)",
        r"(?:quality|training) (?:and|or) (?:training|quality|security) purposes",
        r"your call is (?:very )?important to us",
        r"(?:number|position) \w+ in (?:the|our) queue",
        (
            r"(?:all|our) (?:of )?(?:our )?(?:agents|advisors|operators|representatives|lines) are (?:currently )?"
            r"(?:busy|engaged|assisting)"
        ),
        r"(?:please )?(?:hold|stay) (?:on )?the line(?:,| and| while|\.|$)",
        r"please hold(?:,| while|\.|$)",
        r"(?:the |an? )?(?:next )?available (?:agent|advisor|operator|representative)",
        r"(?:listen carefully|our (?:menu )?options have changed|main menu)",
        r"say (?:yes or no|the name of|in a few words)",
        r"estimated wait(?:ing)? time",
        r"enter your .{3,40} followed by",
    ),
    greetings=(
        r"(?:you have|you've) reached (?:the )?(?:voice ?mail|mailbox|answering|phone|number|\w+(?: \w+)?'s)",
        r"(?:leave|record) (?:me |us )?(?:a|your)(?: \w+){0,2} (?:message|name)",
        r"after the (?:tone|beep|signal)",
        (
            r"(?:the )?(?:person|party|subscriber|number|customer|mailbox)(?: that)? (?:you (?:are|were|have|'re)"
            r" (?:calling|dial\w+|trying|called)|is (?:full|not available|unavailable|busy|switched off))"
        ),
        r"(?:is|am|are|'m) (?:not available|unavailable|unable) (?:to (?:take|answer)|at the moment|right now)",
        r"(?:can't|cannot|can not) (?:come to|take|answer) (?:the|your) (?:phone|call)",
        r"at the tone,? please",
        r"(?:when you have finished|to leave a callback number)",
    ),
    sounds=(
        (
            r"(?:background |hold )?(?:music|noise|noises|sounds?|static|beep\w*|ring\w*|dial tone|silence|applause"
            r"|cough\w*)"
        ),
        (
            r"laugh\w*|chuckl\w*|sigh\w*|sneez\w*|breath\w*|cry\w*|sob\w*|gasp\w*|clears throat|typing|barking"
            r"|crosstalk"
        ),
        (
            r"blank[ _]?audio|no (?:audio|speech)|inaudible|unintelligible|indistinct|unclear|unk|muffled"
            r"|foreign(?: \w+)?"
        ),
        r"(?:speak\w*|talk\w*)(?: in)?(?: an?)? (?:foreign|other|another|non)\b.*|pause|overlap\w*|interruption",
    ),
    media=(
        (
            r"media|image|photo|picture|video(?: note)?|audio|voice (?:message|note)|sticker|gif|document|file"
            r"|contact card"
            r"|location|live location|attachment|poll|animation|mms"
        ),
    ),
    missing=(r"omitted|attached|not included|removed|deleted|unavailable|expired|shared",),
    deleted=(
        r"(?:this|the|a) message (?:was|has been) (?:deleted|removed|unsent)(?: by .{1,40})?",
        r"you deleted this message",
        r"waiting for this message.{0,40}",
        r"missed (?:voice |video |group )?call(?:,? .{0,40})?",
        r"(?:message|content) (?:not supported|unavailable|type not supported).{0,40}",
        r"null|undefined|none|nan",
    ),
    reactions=(
        r"(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|removed an? .{1,20} from)",
        r"reacted(?: with)? .{1,20} to",
    ),
    automatic=(
        r"\bauto(?:matic|mated)?[ -]?(?:reply|response|message|answer)\b",
        r"\bout of (?:the )?office\b",
        r"(?:i'm|i am) driving\b",
        r"(?:sorry, )?i can't talk (?:right )?now",
        r"(?:do not|don't|please do not) reply to this (?:message|number|text|e-?mail|sms)",
        r"this (?:number|mailbox|inbox) is not monitored",
        r"(?:we have|we've) received your (?:message|request|enquiry|inquiry|e-?mail) and will",
    ),
    opt_outs=(
        r"stop(?: ?all)?|unsubscribe|opt[ -]?out|stop (?:texts?|messages|sms|promos?)|revoke|quit|end",
    ),
    code=(
        (
            r"(?:(?:one[ -]time|verification|security|access|login|log-in|sign-in|confirmation|authentication"
            r"|activation) )?"
            r"(?:pass)?code|otp|pin|tan"
        ),
    ),
    password=(r"password|passphrase|passwort",),
    security_code=(
        r"cvv2?|cvc2?|cid|security (?:code|number)|(?:three|3)[ -]digits?(?: code)?|number on the back",
    ),
    expiry=(
        (
            r"expiry(?: date)?|expir(?:es|ation|ing)(?: date)?(?: on| in)?|exp|valid (?:until|thru|through|to)"
            r"|good thru"
        ),
    ),
)

MASKS = MaskWords(
    card_number="card number",
    security_code="security code",
    card_date="card date",
    account_number="account number",
    code="code",
    sign_in="password",
)
