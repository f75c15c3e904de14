"""English words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="please|kindly|just|and|then|now|must|should|shall|to|so|instead|also|immediately",
    joins="and|then",
    into="in|into|to|within|as|of",
    out_of="from|out of",
    previous="previous|prior|preceding|earlier|above",
    written_above="text above|lines above|words above",
    assistants="assistant",
    our="the|your|this|that|any|you",
    that="that|the|an?|nothing|only",
    hails="attention|hey|hello|dear|hi|listen|ok",
    notes="notes?|messages?|instructions?|attention|information|important|memo",
    to="to|for",
    whoever="whoever|anyone|anybody|everyone|everybody|those who|the (?:one|person) who",
    who_reads="reads?|reading|reviews?|reviewing",
    since="if you are|as|since you are",
    models="model",
    articles="the|an|any|all|my|your|this|our|whatever",
    asking="please|kindly|you must",
    own="my|our",
    me="me|us",
    is_only="is (?:just|only|simply)",
    in_a_language="(?:in|to|into)(?: the| upper-?case)?",
    records="records?|files?|minutes|log|logbook|case notes|protocol|transcript|dossier|system|summary|report",
    next_message="(?:next|following) (?:texts?|messages?|sms|lines?)|what (?:follows|comes next|i (?:send|"
    "write) next)",
    inputs="program|software|robots?|bots?|machines?|computers?|assistant|ai|command|setting|configuration|"
    "verbatim|word for word|literally|input",
    writes_only="(?:write|print|output|put|say|answer|reply) (?:only|just|nothing but)|only (?:write|print|"
    "output)",
    reasons="my|i|i'm|because|since",
    listeners="(?:software|program|system|thing|device|machine|robot|computer|app|tool|kit) (?:that|which|"
    r"who)(?: \w+){0,2}? (?:listen|read|record|transcrib|turn|type|writ|process|summari[sz]|analy[sz])\w*",
    writes_up=r"(?:types?|writes?|typing|writing) (?:this|it|that|these|all this)(?: \w+)? (?:up|down|out)|"
    r"transcrib\w+|summari[sz]\w+|tak(?:es?|ing) (?:the )?(?:notes|minutes)|mak(?:es?|ing) (?:the|"
    "a) (?:report|record|summary|notes?)",
    notes_down="put|write|note|log|record|say|state|mark|mention|leave out|add|include|enter|report",
)
