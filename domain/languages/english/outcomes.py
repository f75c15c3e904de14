"""English words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"cancel(?:led|ling)?|decided (?:against|not)|(?:do(?:es)?n['\u2019]t|need(?:s)?n['\u2019]t"
    r"|no) (?:have|need) to (?:come|send|call|do)|don['\u2019]t bother|needn['\u2019]t|no need|never ?mind"
    r"|no longer (?:need|want|interested|necessary)\w*|forget (?:it|about)"
    r"|changed (?:my|our) minds?|(?:not|n['\u2019]t) (?:\w+ ){0,4}after all|(?:not|n['\u2019]t) (?:need|want"
    r"|interested)(?:ed)? (?:\w+ ){0,4}any ?(?:more|longer)|(?:finally|after all|in the end),? (?:no|not"
    r"|we (?:don|won)['\u2019]t|i (?:don|won)['\u2019]t)|no (?!problem|worries)(?:\w+ ){1,3}(?:after all"
    r"|thanks|thank you)|call(?:ing)? (?:it|that|everything) off|no \w+,? thanks|rather not|leave it",
    everything=r"everything|all of it|it all|the whole (?:thing|order)|never ?mind|forget it",
    amiss=r"(?:has|have|had|did|is|was|were)(?:n['\u2019]t| not| never) (?:\w+ ){0,2}(?:arrived?|come|came|here"
    r"|turned up|show(?:ed)? up|received|got|get|delivered|there)|never (?:arrived|came|got|received"
    r"|turned up)|still (?:waiting|not|no|nothing|broken|missing|leak\w+|\w+n['\u2019]t)|(?:is|are|does|do"
    r"|will|wo|did|has|have)(?:n['\u2019]t| not) (?:\w+ )?(?:work\w*|start\w*|turn(?:ing)? on|open\w*|load\w*)"
    r"|stopped working|out of order|broken?|damaged|faulty|defective|leak(?:s|ing)|missing|urgent(?:ly)?"
    r"|(?:nobody|no one) (?:\w+ )?(?:came|called|turned up|answers?|answered|was there)|charged (?:\w+ )?twice"
    r"|overcharged|wrong (?:\w+ )?(?:item|size|colour|color|order|address|amount|one|product|parcel)"
    r"|complain\w*|unacceptable|(?:nothing|nobody|no one) (?:\w+ ){0,2}(?:came|happened|arrived|called"
    r"|showed|turned up|answered)|(?:is|are|went|gone) dead",
    done=r"sent|gone out|went out|works? (?:again|now)|working again"
    r"|(?:is|are|\w+['\u2019](?:s|re)) (?:back|ready|fixed|repaired"
    r"|unlocked|sorted|resolved)|(?:was|were|has been|have been) (?:\w+ )?(?:issued|made|done|paid"
    r"|credited|cancelled|changed|fixed|repaired|replaced|resolved|booked|unlocked|activated)|attached"
    r"|enclosed|in your (?:inbox|mail)|shipped"
    r"|dispatched|posted|(?:is|are) in the (?:post|mail)|transferred|refunded|booked in|delivered"
    r"|here (?:is|are) (?:the|your)"
    r"|here['\u2019]s (?:the|your)|(?:is|are|all) done",
    seen_to=r"(?:(?:i|we)['\u2019]ve|have) (?:just |now |already )?(?:done|changed|updated|cancelled|moved|removed|"
    r"added|corrected|switched|reset|renewed|taken|put|fixed|reactivated|booked)|that['\u2019]s (?:updated|changed|"
    r"done|cancelled|sorted|booked)",
    arranged=r"appointment|confirmed|booked|reserved|scheduled|moved|noted|registered|reminder",
    depends=r"if|unless|provided",
    keeping=r"(?:keep|hold|put) (?:it|them|that|this|one|a|the|your|both)\b.{0,25}\b(?:for you|aside|until|till)",
    paying=r"refund\w*|credit\w*|reimburs\w*|repa(?:y|id)\w*|money|payment|account",
    received=r"works (?:now|again)|(?:is|are|it's) working (?:now|again)|"
    r"arrived|came|been and gone|was here|received|turned up|got (?:it|them|the|my|your)"
    r"|(?:is|are|it['\u2019]s|they['\u2019]re) here|picked (?:it|them|the \w+) up|picked up|"
    r"collected (?:it|them|the|my)"
    r"|was (?:with|at) (?:you|yours|your \w+)",
    writing=r"text|message|sms|e-?mail|mail|write|let you know|confirm\w*|word",
    cancelling="cancel",
)
