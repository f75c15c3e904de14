"""English."""

from domain.commands.vocabulary import Vocabulary

ENGLISH = Vocabulary(
    turn_away=r"ignore|disregard|forget(?! to\b)|override|bypass|discard|set aside|(?:do not|don't|"
    r"no longer|stop) (?:follow|obey|comply|adhere)(?:ing)?|stop listening to|pay no attention to|put (?:out of|"
    r"aside)|leave aside|never mind|abandon|neglect|unlearn|take no notice of|do away with|throw (?:out|away)|"
    r"drop|free yourself (?:from|of)|break free (?:from|of)|leave(?=[^.!?]{0,60} behind)|"
    r"set(?=[^.!?]{0,60} aside)|disable|deactivate|turn off|switch off|put(?=[^.!?]{0,40} aside)|make nothing of|"
    r"overlook",
    earlier=r"(?:all|any|every|whatever)(?! (?:of )?(?:the|our|my) (?!above|previous|prior|earlier))|"
    r"previous|prior|above|earlier|preceding|your|existing|original|initial|system|you (?:were|have|had|are|got)",
    prompts=r"(?:system|initial|original) prompts?|system messages?|prior prompts?|your programming|"
    r"your (?:training|safeguards|guardrails)|(?:previous|original|current|assigned|summari[sz]\w+) tasks?|"
    r"your (?:role|identity|persona|job description)|your (?:\w+ )?programming",
    orders=r"instructions?|prompts?|guidelines|directives?|commands|constraints|guidance|rules|orders|"
    r"training|restrictions|context|policies|directions",
    all_before=r"(?:everything|all|anything) (?:that (?:is |was |came )?)?(?:above|before this|"
    r"written (?:above|before)|said so far)|what (?:you (?:were|have been) told|came before)|(?:everything|all|"
    r"anything|what(?:ever)?) (?:that )?(?:you(?:'ve| have| had| were)?(?: been| just)? (?:told|given|taught|"
    r"instructed|asked)|they (?:told|taught) you)[^.!?]{0,15}?\b(?:before|earlier|above|previously|until|up to|"
    r"so far|at the (?:start|beginning)|initially|by (?:the |your )?(?:developer|system|admin|creator))\w*|"
    r"what (?:the |your )?(?:developers?|system|admin\w*|operators?|creators?) (?:told|taught|asked|"
    r"instructed) you|(?:everything|all|anything) (?:that (?:is|was|came) )?before this (?:line|point|message|"
    r"sentence)",
    voided=r"(?:previous|prior|earlier|above|initial|original) (?:instructions?|rules|prompts?|guidelines|"
    r"guidance|directives?|commands|training|directions|orders)[^.!?]{0,30}?(?:void|cancell?ed|invalid|superseded|"
    r"obsolete|no longer|outdated|replaced|(?:don't|do not) (?:matter|apply|count))|(?:instructions?|rules|"
    r"guidelines|directions) above (?:are|is|were|was|have|has)\b[^.!?]{0,30}?(?:void|cancell?ed|invalid|"
    r"superseded|obsolete|outdated|replaced|no longer)",
    machines=r"ai|llms?|language models?|ai (?:models?|assistants?|systems?)|chatbots?|gpt|chatgpt|claude|"
    r"gemini|copilot|summari[sz]er|summari[sz](?:ation|ing) (?:model|tool|bot|system|engine)|summary (?:bot|"
    r"writer|tool|generator|engine)|whoever (?:is )?(?:summari[sz]|read|writ)\w* this|automated (?:system|tool|"
    r"reader|summary)|models? (?:that is |which is |who is |that are )?(?:processing|reading|analy[sz]ing|"
    r"summari[sz]ing|handling|generating)|summari[sz]ers?|summari[sz]ing assistant|note-?taking (?:ai|bot|system|"
    r"tool)",
    sets_role=r"you are now (?:an? |the |in )?(?:\w+ ){0,2}?(?:ai|assistant|model|bot|dan|pirate|poet|"
    r"translator|hacker|administrator|admin|character|mode|robot|terminal|unrestricted|unfiltered)\b|"
    r"from now on,? you(?: are (?:an? |the )(?:\w+ )?(?:ai|assistant|model|bot|pirate|robot|admin\w*)|(?: must|"
    r" shall| will| should| are to)?(?: only| always)? (?:answer|write|respond|reply|act|speak|obey|output|"
    r"summari[sz]e|pretend))\b|you will now (?:act|play|pretend|answer|write)|pretend (?:that )?you(?:'re| are|"
    r" have) (?:an? |no |the )|pretend to be (?:an? )?(?:\w+ )?(?:ai|assistant|model|bot|pirate|admin\w*|system)|"
    r"act (?:as|like) (?:an? |the |my )?(?:\w+ ){0,2}?(?:ai|assistant|model|bot|chatbot|dan|terminal|pirate|"
    r"system|admin\w*|poet|hacker)\b|act as if you(?:'re| are| were| have)|you are dan\b|"
    r"imagine (?:that )?you(?:'re| are) (?:an? |the )[^.!?]{0,30}? (?:and|who) (?:approve|grant|write|answer|"
    r"promise|confirm)|role-?play as|stay in character|do anything now|(?:enable|enter|activate) (?:dan|god|"
    r"jailbreak|unrestricted|sudo|unfiltered) mode|you have (?:been freed|no restrictions|no rules)|(?:act|behave|"
    r"speak|respond|answer|write) (?:as|like) (?:an? |the |my )?(?:\w+ ){0,2}?(?:manager|director|boss|ceo|"
    r"supervisor|lawyer|owner) (?:who|that|and)|take on the (?:persona|role|character|identity) of|"
    r"adopt the (?:persona|role|identity) of|you(?:'re| are) no longer (?:an? |the )?(?:summari\w+|ai|assistant|"
    r"model|bot)|let(?:'s| us|s) play (?:a game|pretend)[^.!?]{0,20}?you(?:'re| are)|imagine (?:that )?you(?:'re|"
    r" are) (?:an? |the |my )(?:boss|manager|ceo|director|supervisor|owner|head)\b|from (?:this (?:point|"
    r"moment)(?: on| forward| onwards?)?|here on),? you (?:are an?|must|shall|will|should|only|always|answer|"
    r"write|respond)|(?:simulate|emulate) an? (?:\w+ ){0,2}?(?:ai|persona|model|assistant)|"
    r"you are now unrestricted|roleplay as|you(?:'re| are) an? (?:\w+ ){0,3}assistant (?:who|that|"
    r"which) (?:always|never|only|must|will|obeys|grants|gives|approves|says|does)|you(?:'re|"
    r" are) (?:now )?\w*gpt\b|(?:speak|talk|write|answer|respond|sound|reply) (?:\w+ ){0,2}?like an? pirate|"
    r"(?:pretend|make believe|act as if|act as though|behave as if) (?:that )?(?:the |your |our )?(?:agent|"
    r"operator|advisor|adviser|representative|company|manager)|(?:^|[.!?:;,] ?|"
    r"please )assume (?:that )?the (?:agent|operator|advisor|adviser|company) (?:has |had )?(?:agreed|promised|"
    r"approved|confirmed|accepted|said)|you(?:'re| are) dan,|(?:respond|answer|reply|speak|write|talk) as (?:if|"
    r"though) you (?:were|are|had)",
    announces=r"new (?:instructions?|system prompt|directives?|orders) ?:|your new (?:task|role|goal|"
    r"mission|objective|persona) (?:is|are)|your new instructions? (?:is|are) ?(?::|to\b|as follows)|"
    r"system (?:override|prompt ?:)|(?:this is|here is) (?:an? |the )?(?:\w+ )?(?:system|admin|administrator|"
    r"developer|override) (?:message|instruction|command|override|directive)|administrator override|"
    r"this (?:message|text|note) (?:overrides|supersedes)|(?:ai|llm|assistant|model) (?:instructions?|directives?|"
    r"commands?|note) ?:|agents? (?:must|shall|has to) (?:immediately |now )?(?:wire|waive|disclose|reveal|"
    r"transfer (?:the |all )?(?:money|funds|amount))|(?:output|answer|response|summary|reply) language (?:is|must|"
    r"should|has|shall|will|:|=)|language of (?:the|your) (?:summary|output|answer|response|insights) (?:is|must|"
    r"should|has|shall|will)|(?:when|if|once) (?:this|the) [\w ]{0,20}?(?:is|gets|"
    r"will be) (?:being )?summari[sz]ed|(?:the|your) real (?:task|instruction|goal|mission|job)s?(?: ?:| is\b|"
    r" are\b)|set (?:the )?(?:next_?action|summary|statements?|language) (?:to|=)|(?:supersede|override|"
    r"overrule)s? (?:all |any |every )?(?:of )?(?:the |your )?(?:previous|prior|earlier|existing|"
    r"above) (?:instruction|directive|rule|context|guideline|prompt)|(?:the following|below) (?:is|are) (?:an? |"
    r"your |the )?new (?:instruction|task|order|directive)|(?:begin|start|end|prefix|preface) (?:all |every |"
    r"each )?(?:of )?your (?:answers?|repl(?:y|ies)|responses?|outputs?) with|(?:output|"
    r"print) (?:only )?the (?:exact |following )?(?:text|words?|phrase|sentence)|with the (?:single|"
    r"exact) (?:word|phrase|sentence)|before you (?:summari[sz]e|translate)|execute (?:this|"
    r"the following) (?:command|code|instruction)|emergency override|new (?:instructions?|rules|orders) (?:follow|"
    r"below|for the (?:ai|model|assistant|summar\w+))|new (?:task|job|mission|objective|goal|"
    r"assignment)(?: for [^.!?:]{0,30})?: ?(?:write|state|say|report|describe|claim|praise|put|note|conclude|"
    r"recommend)|override ?: (?:\w+ ){0,3}?(?:granted?|approved?|refund\w*|access|priority)|(?:every|"
    r"each) (?:sentence|statement|answer|reply|response|line) (?:must|should|shall|has to|needs to) (?:end|begin|"
    r"start|contain|say)|(?:append|add|prepend|attach)[^.!?]{0,30}? to (?:every|each) (?:sentence|statement|"
    r"answer|reply|response|line)|your (?:reply|response|answer|text) (?:must|should|has to|needs to|is to|"
    r"shall) be (?:written|given|composed|worded) in|the (?:real|actual|true) (?:(?:conversation|transcript|call|"
    r"history) (?:starts|begins) (?:here|now|below)|transcript (?:says|is))|whoever (?:writes?|reads|makes|"
    r"prepares|summari\w+)[^.!?]{0,30}?\b(?:notes?|summar\w+|this)\b[^.!?]{0,10}?\b(?:must|should|has to|shall|"
    r"needs to) (?:put|write|say|state|note|mention|record|add|report)|as an? (?:ai|llm|language model|chatbot|"
    r"ai (?:model|assistant)),? you (?:must|should|have to|are (?:required|obliged)|need to)|(?:instructions?|"
    r"directive|order) ?: ?(?:please )?(?:say|state|report|claim|conclude|describe|mention|recommend|praise|"
    r"write)|recommended (?:next )?(?:action|step) ?:|next action ?:|what (?:are|"
    r"were) your (?:\w+ )?instructions ?\?|(?:print|reveal|dump|output|display|repeat|"
    r"show) your (?:\w+ )?(?:instructions|rules|guidelines)(?= ?(?:[.!?]|$))|what (?:does|do|"
    r"is in) your (?:system )?prompt\b(?! (?:me|us))|(?:hide|conceal|withhold|keep) (?:this|that|it|the (?:debt|"
    r"complaint|message))[^.!?]{0,20}? from (?:the |your |this )?agents?\b|(?:do not|don't|never) (?:tell|inform|"
    r"alert|warn) (?:the|this|your) agents?\b|(?:treat|consider|regard|take) (?:the following|this|what follows|"
    r"all of this) as (?:an? |the |your )?(?:\w+ )?(?:policy|rule|instruction|order|command|directive|truth)|"
    r"make sure (?:that )?(?:the |your )?(?:recommended |next )(?:next )?(?:action|step)|(?:tell|say|show|"
    r"reveal)[^.!?]{0,20}? what (?:the |your )?(?:previous|last|other) (?:callers?|customers?|contacts?|"
    r"clients?) (?:said|told|wrote|asked|wanted)|for this (?:summary|recap)(?: only)?, you (?:may|can|must|"
    r"should)|(?:begin|start|write) (?:an? )?(?:new|another|fresh) (?:summary|transcript) ?:|"
    r"who(?:m)?ever or whatever (?:is )?(?:summari|read)\w*|your (?:task|mission|objective) (?:is now|now is) to|"
    r"(?:give|return|produce) (?:me )?(?:the|your|all) (?:output|summary|insights) (?:as|in)|(?:tell|instruct|"
    r"advise|order|convince) (?:the |your )?agents? to (?:immediately )?(?:wire|waive|disclose|reveal|"
    r"share (?:the |all |your )?(?:\w+ )?(?:passwords?|database|data|secrets?|credentials)|transfer (?:the |"
    r"all )?(?:money|funds)|send (?:the |all |some )?(?:money|funds))",
    summaries=r"summar(?:y|ies)|insights|next action|recommend(?:ed|ation)\w*(?: next)? (?:step|action)|"
    r"final answer|your output|notes? for the agent|recap|briefing",
    write=r"write|state|include|insert|put|append|output|print|mention|claim|conclude|say|add|report|"
    r"describe|label|classify|treat|list|mark|record|note|register|log|document|jot|enter|make sure|put down|"
    r"write down|recommend|present|portray|praise|assume|pretend",
    frame=r"begin|start|end|replace|set|make|change|finish",
    must=r"must|should|shall|has to|have to|needs? to|is to|are to",
    contain=r"say|state|read|include|mention|contain|begin|start|end|recommend|describe|claim|conclude|"
    r"be written",
    answer=r"write|answer|respond|reply|speak|summari[sz]e|continue|translate|output|switch",
    only=r"from (?:here|now) on|henceforth|always",
    entirely=r"only|exclusively|nothing but|everything|(?:the )?(?:whole|entire)|summary|insights|output|"
    r"all your|no matter|regardless|whatever you",
    languages=r"english|french|german|spanish|italian|portuguese|dutch|russian|chinese|japanese|arabic|"
    r"latin|klingon|hindi|polish|turkish|pirate|emojis?|base64|json|html|markdown|rhymes",
    reveal=r"reveal|print|repeat|show|display|output|tell|give|leak|expose|disclose|copy|list|quote|recite|"
    r"send|include|what (?:is|are|was|were)|share|read out|spell out|expose|dump|paste|read back|delete|remove|"
    r"erase",
    secrets=r"(?:system|initial|hidden|secret|original|internal) (?:prompts?|instructions?|rules|messages?|"
    r"configuration)|your (?:system )?prompt\b(?! (?:service|reply|response|answer|attention|action|payment))|"
    r"instructions (?:that )?you (?:have|had|were|got|received)|(?:text|everything|words|lines) above|"
    r"api[ -]?keys?|secret keys?|your (?:exact |full |own )instructions|very first (?:message|instruction|prompt|"
    r"text) (?:that )?you|hidden (?:rules|text|configuration)|your (?:initial |internal |own )?configuration|"
    r"what (?:are|were) your (?:\w+ )?instructions(?= ?[?.])|text of your prompt",
    other_people=r"(?:other|all(?: the| your)? other|all(?: your)?|every) (?:contacts?|customers?|clients?|"
    r"organi[sz]ations?)(?! (?:service|support|care|person|form|number|who))(?:'s|')?|(?:previous|last|"
    r"other) (?:customers?|contacts?|clients?|callers?)(?! (?:service|support|care|person|form|number|who))|"
    r"(?:customers?|contacts?|callers?|clients?) (?:that |whom? )?you (?:summari[sz]ed|processed|handled|read)",
    personal=r"data|names|numbers|phones?|details|records|transcripts?|histor(?:y|ies)|conversations|"
    r"phone number|address(?:es)?|e-?mails?",
    given=r"you (?:were|have been|had been|are|got|received|have|had)(?: just| once)?(?: (?:given|told|"
    r"handed|taught|shown|supplied))?|you've (?:been|got)|given to you|(?:that|which) (?:guide|govern|bind) you|"
    r"(?:developers?|admin\w*|creators?|they) (?:gave|told|set|wrote)",
    at_start=r"at the (?:very )?(?:start|beginning|outset)|initially|originally|verbatim|word for word|"
    r"in full|by (?:the |your )?(?:developers?|system|admin\w*|creators?)",
    lapsed=r"(?:do|does|did) (?:not|no longer) (?:apply|count|matter|hold|bind)|(?:don't|doesn't) (?:apply|"
    r"count|matter|bind|hold)|no longer (?:appl|count|valid|matter|in force|bind)\w*|(?:is|are|was|were) (?:now |"
    r"only |just |all )?(?:void|obsolete|invalid|cancel\w*|outdated|superseded|replaced|suspended|lifted|a test|"
    r"revoked|withdrawn|null)|(?:is|are|was|were) (?:all |just |only |merely )?(?:fake|a joke|an example|not real|"
    r"made up|a drill)",
    reads=r"read\w*|summari[sz]\w*|process\w*|analy[sz]\w*|pars\w*|evaluat\w*|review\w*|handl\w*",
    hide=r"leave out|omit|(?:do not|don't|never) (?:mention|include|report|list|write|say)|hide|"
    r"keep quiet about|suppress|leave(?=[^.!?]{0,50} out\b)|keep(?=[^.!?]{0,50} out of)",
    proposals=r"next actions?|(?:actions?|steps?) (?:that )?you (?:propose|recommend|suggest)|"
    r"your recommendations?",
    stops=r"(?:stop|quit|cease|give up) (?:the )?summari[sz]\w*|(?:do not|don't|never|"
    r"no need to) summari[sz]e|(?:instead of|rather than) (?:an? |the )?summar\w+|(?:write|compose|output|produce|"
    r"sing) (?:me )?an? (?:\w+ )?(?:poem|haiku|limerick|sonnet|rap|fairy ?tale)|stop being (?:an? |the |"
    r"my )?(?:\w+ )?(?:summari\w+|assistant|ai|model|bot)|become my (?:\w+ )?(?:assistant|accountant|lawyer|bot)|"
    r"summari[sz]e (?:this|the|that|our)[^.!?]{0,20}? (?:as follows|like this|thus|in these words)|(?:answer|"
    r"reply|respond|output)(?: back)? (?:with )?(?:nothing but|only|just|solely) (?:with )?the (?:words?|phrase|"
    r"sentence)",
    frees=r"(?:disabl|turn off|switch off|deactivat|bypass|ignor|remov|without|overrid|lift|"
    r"disregard)\w*(?: (?:all|any|your|the|of|these|those|its))* (?:safety|content|ethical|moderation) (?:filter|"
    r"guideline|measure|restriction|polic|check|protocol|guardrail|rule)|(?:safety|content|ethical|"
    r"moderation) (?:filter|guideline|measure|restriction|polic|check|protocol|"
    r"guardrail)\w*[^.!?]{0,30}?\b(?:disabled|off|offline|suspended|revoked|lifted|no longer)|you(?:'re|"
    r" are) (?:no longer|not|never) bound by|you (?:now )?have no (?:more )?(?:restrictions|limits|limitations|"
    r"filters|guardrails|constraints)|(?:unrestricted|jailbreak|jailbroken|uncensored|unfiltered|dan|god) mode|"
    r"you are (?:now )?(?:operating )?in (?:\w+ )?(?:debug|root|admin|training|developer|maintenance|"
    r"diagnostic) mode|you (?:have been|are) (?:granted|elevated|promoted|unlocked|unrestricted)|(?:act|respond|"
    r"answer|speak) (?:freely|without (?:any )?(?:restriction|filter|limit|content))|"
    r"i (?:hereby )?(?:authori[sz]e|order|instruct|command) you to (?:ignore|bypass|disregard|write|say|approve)|"
    r"(?:erase|delete|wipe|clear|reset) your (?:rules|memory|instructions|guidelines|training|programming)|(?:do|"
    r"obey|follow) (?:whatever|everything|anything) (?:that )?i (?:say|tell you|command)",
)
