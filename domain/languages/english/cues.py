"""English words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:we|i)(?:'d| would| still| also)+ need\b(?! to)",
        r"\b(?:can|could|would|will|won't|can't|couldn't) (?:you|u|ya|someone|somebody|anyone)\b",
        r"\b(?:can|could|may|shall) (?:i|we)\b(?! (?:help|do for|assist))",
        r"\b(?:i'd|we'd|i would|we would) (?:like|love|appreciate|be grateful)\b",
        (
            r"\b(?:i'm|i am|we're) (?:looking for|asking|calling (?:to|about|because|for)|hoping|"
            r"waiting (?:for|on)|trying to (?:get|find|reach))\b"
        ),
        (
            r"\b(?:i|we) (?:just |also |really |only |still )?(?:need|want|wanna|wish) (?:you|help|"
            r"someone|my|our|the|this|an? (?:refund|"
            r"replacement|quote|appointment|copy|new)|(?:to )?(?:cancel|change|return|speak|talk|"
            r"book|order|know|buy|rent|reserve|see|ask|get|report|complain|return|update))\b"
        ),
        r"^(?:still )?waiting for (?:you|ur|a |an |the )",
        r"\b(?:please|pls|plz)\b(?<!moment please)(?<!minute please)",
        r"\blet(?:'s| us)\b(?! (?:see|say))",
        (
            r"\b(?:why don't|why not|how about|would you mind|do you mind|any chance|help me|"
            r"do you feel like|do you wish)\b"
        ),
        r"\bwould you (?:like|prefer|care) to\b",
        r"\bdo you want to (?:go|come|join)\b",
        r"\byou(?:'d| had)? (?:should|shouldn't|better|ought to)\b",
        r"\bi(?:'d| would) prefer (?:that|if|you)\b",
        (
            r"^(?:just |then |now |so |ok,? |okay,? |and |but |first,? |here,? |yes,? |"
            r"no,? )*(?:don't (?!you|worry|mention|be |know|think|have|want|see|like|need)|do not |"
            r"(?:try|call|send|give|tell|take|turn|go|come|get|check|make sure|help|show|sign|"
            r"stop|remember|believe|hurry|watch|keep|fix|follow|bring|put|hold|hand|sit|listen|drive|remind|explain|cancel|refund|"
            r"book|reserve|stand|move|fill|wrap|press|click|open|close|leave|pass|read|write|use|"
            r"pick|meet|ask|contact(?! (?:details|info|number))|visit|dm)\b(?! (?:me )?(?:wrong|ahead))(?!'))"
        ),
    ),
    plain_question=(
        (
            r"(?:what|which|when|where|who|whose|how|why)(?:'s|'d|'re|'ll)?\b(?! (?:about|don't|not|"
            r"come)\b)"
        ),
        r"do you (?:know|have|think|like)\b(?!.*\bplease\b)",
        r"have you\b",
        r"is (?:it|that|this|there)\b",
    ),
    commitment=(
        (
            r"\b(?:will|'ll) be (?:\w+ )?(?:sent|posted|e-?mailed|mailed|forwarded|delivered|refunded|paid|"
            r"credited|brought) (?:back )?(?:out )?(?:to|for) you\b"
        ),
        (
            r"\byou(?:'ll| will) be (?:\w+ )?(?:called|rung|phoned|contacted|refunded|reimbursed|notified|"
            r"informed|sent)\b"
        ),
        r"\b(?:i|we)(?:'ll| will| shall)\b(?! (?:not )?(?:be able|need|see|have to wait))",
        r"\b(?:i'm|i am|we're|we are) going to\b",
        r"\b(?:i|we) (?:promise|guarantee|can arrange|can send|can offer|agree)\b",
        r"\blet me (?:check|see|look|find|get|ask|call|send|book|transfer|take|put|know)\b",
        r"\b(?:will get back|will be in touch|will call you|will send you|get back to you)\b",
        (
            r"\b(?:someone|a colleague|our team|the team|he|she|they) will (?:call|contact|send|"
            r"get back|reach|email)\b"
        ),
        r"\byou(?:'ll| will) (?:get|receive|hear from|have)\b",
        r"\b(?:i've|i have|we've|we have|it's|it is) (?:booked|scheduled|arranged|reserved)\b",
        r"\b(?:our|the) (?:\w+ ){1,2}will (?:call|contact|send|be (?:in touch|with you)|get back|email|come|reach)\b",
        (
            r"\b(?:i'm|i am|we're|we are) (?:just |also )?(?!going|looking|waiting|calling|sorry)\w+ing\b.*"
            r"\b(?:now|today|tonight|tomorrow|straight away|right away|this (?:morning|afternoon|evening|week))\b"
        ),
    ),
    performing=(
        r"\b(?:can|could) (?:only )?offer\b|\b(?:i|we) offer\b",
        (
            r"\b(?:i'm|i am|we're|we are) (?:just |only )?(?:calling|ringing|phoning|writing|e-?mailing|"
            r"texting)(?: you)? (?:about|from|because|to|regarding|on|with|re)\b"
        ),
        r"\b(?:i|we) (?:\w+ )?(?:enclose|attach)\b",
    ),
    assent=(
        (
            r"(?:sure|certainly|please do|of course|ok(?:ay)?|all right|alright|no problem|absolutely|"
            r"definitely|great|fine|yes|yeah|gladly|with pleasure|my pleasure|good idea|"
            r"sounds (?:good|great)|that sounds|deal|i'd love to|will do|you got it)\b(?! (?:but|"
            r"not)\b)"
        ),
    ),
    dissent=(r"no(?:pe)?(?=[,.;!])(?!, (?:no|that(?:\'s| is) (?:all|it)))",),
    settled=(
        (
            r"\b(?:it works now|works now|it's working now|(?:that|it|this) (?:solved|fixed|worked)|"
            r"problem (?:is )?solved|all (?:sorted|set|good now)|resolved|sorted now|"
            r"that's all i needed)\b"
        ),
    ),
    courtesy=(
        (
            r"thanks?(?: you)?(?: so| very)?(?: much)?(?: for (?:calling|your (?:help|time|patience|"
            r"call|reply)))?"
        ),
        r"thanks? (?:a lot|again)",
        r"many thanks",
        r"cheers",
        r"good ?bye",
        r"bye(?:[- ]bye)?",
        r"see you(?: \w+)?",
        r"(?:have a|enjoy your) (?:\w+ )?(?:day|evening|weekend|one|night)",
        r"you(?:'re| are)(?: very| most)? welcome",
        r"you too",
        r"no (?:problem|worries)(?: at all)?",
        r"how are you(?: doing)?(?: \w+)?",
        r"i'm (?:fine|good|ok(?:ay)?|well)",
        r"(?:pleased|nice|good|glad) (?:to (?:meet|hear from|see)|(?:to )?(?:talk|speak)(?:ing)? (?:to|with)) you",
        r"how (?:can|may) i help(?: you)?(?: today)?",
        r"is there anything else(?: i can (?:do|help you with))?",
        r"take care",
        r"(?:speak|talk) (?:to you )?(?:soon|later)",
        r"my pleasure",
        r"of course",
        r"certainly",
        r"that's (?:right|true|great|fine|good|all|it)",
        r"i see",
        r"let me see",
        r"and you",
        r"sounds good",
        r"one moment",
        r"bear with me(?: (?:for )?(?:a|one) \w+)?",
        r"(?:can|do) you hear me(?: now)?",
        r"i understand",
        r"got it",
        r"what",
        r"yours?",
        r"sir",
        r"madam",
        r"ma'am",
        r"there",
        r"anytime",
        r"welcome",
        r"all the best",
        r"(?:kind |best )?regards(?:,? \w+){0,2}",
    ),
    interjection=(
        r"ha(?:ha)+",
        r"yes",
        r"hi(?: there)?",
        r"hello(?: there)?",
        r"hey(?: there)?",
        r"um+",
        r"uh+",
        r"erm*",
        r"oh",
        r"ah",
        r"hm+",
        r"mm+",
        r"well",
        r"ok(?:ay)?",
        r"so",
        r"yeah",
        r"yep",
        r"you know",
        r"i mean",
        r"and",
        r"but",
        r"anyway",
        r"alright",
    ),
    opening=(
        r"good (?:morning|afternoon|evening)",
        r"no",
        r"nope",
        r"sure",
        r"right",
        r"all right",
        r"great",
        r"perfect",
        r"fine",
        r"good",
        r"excuse me",
        r"please",
        r"i'm sorry",
        r"sorry",
        r"actually",
        r"absolutely",
        r"exactly",
        r"indeed",
        r"wow",
        r"thanks?",
        r"thank you",
        r"of course",
        r"certainly",
        r"i see",
        r"now",
        r"then",
        r"come on",
        r"ok",
        r"really",
        r"by the way",
        r"look",
        r"listen",
        r"unfortunately",
        r"however",
        r"in fact",
        r"never mind",
    ),
    pleasantry=(
        r"i (?:got|heard|listened to) your (?:message|voicemail)(?: from \w+)?(?: and wanted to .*)?\W*$",
        r"(?:can|could) you (?:please )?(?:repeat|say) (?:that|it)",
        r"[^?]{0,60}\bhow (?:can|may) (?:i|we) help(?: you)?(?: today)?\?",
        (
            r"(?:we|i)(?:'d| would|'re|'m| are| am| will|'ll)?(?: be)?(?: \w+ly| more than| very|"
            r" so| always)* (?:happy|glad|love|pleased|here|ready|delighted) (?:to|for)"
        ),
        r"(?:glad|happy|nice|good|sorry|great) to (?:hear|help|see)",
        (
            r"(?:we|i) (?:sincerely |do |really |truly )*(?:apologi[sz]e|appreciate|"
            r"understand (?:your|the|how|that)|hope (?:this|that|you)|wish you|regret)"
        ),
        r"(?:(?:our|my|many|sincere\w*|please accept) )*apolog(?:y|ies)",
        r"(?:(?:i'm|i am|we're|we are|very|so|really|terribly) )*sorry (?:for|about|to|that|you)",
        r"(?:many )?thank(?:s| you|ing you)\b",
        (
            r"(?:please )?(?:let (?:us|me) know|give us|feel free|don't hesitate|get in touch|"
            r"reach out|keep us|shout)\b"
        ),
        r"if (?:there's|there is|you have|you've|you need) (?:any|more|other|further)",
        r"(?:have|enjoy|make it) (?:a|an|your|the)\b",
        r"(?:is there |do you need |was there )?anything else",
        r"(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do for)",
        r"what seems to be",
        r"welcome to",
        r"you(?:'re| are) (?:so |very |most )?(?:welcome|kind)",
        (
            r"that(?:'s| is| was| sounds|'ll be| will be) (?:\w+ )?(?:good|great|fine|nice|kind|"
            r"right|true|terrible|bad|awful|okay|ok|interesting|wonderful|perfect|impressive|all|"
            r"it)\b"
        ),
        r"(?:what|that's) a (?:pity|shame|surprise|relief)",
        r"just a (?:moment|minute|second)",
        r"(?:i've|i have) (?:got )?something to (?:tell|ask|say)",
        r"(?:i |i've |we |we've )?(?:haven't seen|long time no)",
        r"(?:listen to this|guess what|you know what|calm down|don't worry)",
        r"(?:can|could|may) i (?:ask|tell|talk to) you(?: (?:something|a question|for a \w+))?\W*$",
        r"(?:are you|is everything) (?:feeling )?(?:ok(?:ay)?|all ?right)\b",
        r"(?:i am |i'm )?afraid (?:not|so)\b",
        r"(?:i|we) (?:hope|think|guess|suppose) so",
        r"(?:i'm |we're )?looking forward",
        r"here you are",
        r"(?:we|i) (?:want|would like|like) to help",
        r"let's see",
    ),
    hedge=(
        r"i (?:think|guess|believe|suppose|feel)(?: that)?",
        r"i'm afraid(?: that)?",
        r"i (?:just )?wanted to (?:say|tell you) that",
        r"the (?:thing|problem|point) is(?: that)?",
        r"to be honest",
        r"as (?:i|you) (?:said|know)",
        r"you see",
        r"it (?:looks|seems) like",
    ),
    joint=(
        "and then",
        "and so",
        "and",
        "but",
        "so",
        "because",
        "then",
        "okay",
        "which",
        "if",
        "when",
        "could you",
        "can you",
    ),
)
