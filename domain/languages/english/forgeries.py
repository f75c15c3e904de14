"""English words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="cite|cites|citing|attribute",
    sources="interactions?|sources?",
    notices="messages?|notes?|notices?|orders?|instructions?|memo",
    of="from|of|by",
    authorities=r"administrat\w+|admins?|developers?|platform|operators?",
    send="send|forward|post|transmit|upload",
    contents="conversations?|history|context|transcripts?|summary|everything",
    write_link="include|add|append|insert|put",
    answers="answer|summary|response|output|insights",
    calling=r"call(?:ing)?|dial(?:l?ing)?|ring(?:ing)?|phon(?:e|ing)|reach(?:ed)?|contact\w{0,2}|text|sms to",
    urged=r"must|immediately|urgent\w*|next (?:step|action)|recommend\w*|agents?|at once|right (?:away|now)|"
    "instead|only|asap",
    promises=r"agree\w*|confirm\w*|approv\w+|promis\w+|accept\w*|refund\w*|cancel\w*|guarant\w+|discount\w*|"
    r"credit\w*|offer\w*|cleared|valid\w*|resolved|writ\w+ off|waiv\w+|pay|pays|paid|withdrawn",
    amounts="euros?|dollars?|usd|eur|percent|pounds?|gbp",
    politely="please|kindly|can|could|would|do|did",
    roles="agent|contact|customer|client|caller|operator|support|representative|rep|advisor",
    speaking=r"i|we|yes|sure|ok|okay|agreed|your|confirm\w*|cancel\w*|approv\w*|refund\w*",
    machine_roles="system|assistant|developer|ai|llm",
    wrappers=r"system|user|assistant|history\S{0,40}|transcripts?|data|instructions?|conversations?|context|"
    r"interactions?|prompt|documents?|inputs?|tool|function|untrusted\S{0,20}|messages?|im_start|im_end|"
    "summary|insights|admin|important",
    boundaries="begin|start|end",
    conversations="transcripts?",
    departments="support|(?:customer |client )?(?:service|care|services)|billing|sales|accounts|the office|"
    "head office|management|help ?desk|complaints|team",
    we="we|we'll|we've|i've|i'll",
)
