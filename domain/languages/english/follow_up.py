"""English words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="tell explain say\\b know\\b recommend suggest advise describe remind check look find show",
    deed="call ring phone send post\\b e-?mail mail text contact touch get.back reach.out arrang organi[sz] book "
    "schedul order reserv refund credit replac exchang forward escalat confirm inform know updat bring deliver ship "
    "repair fix(?!ed.price) cancel prepar fil(?:e|ing)\\b log\\b remind pass.(?:it|this|that).on submit process "
    "investigat follow.up pay return chang set.up make.sure hold\\b working.on look.into looking.into ask "
    "(?<!as.)soon\\b shortly later com(?:e|es|ing).back be.with.you",
    ringing="call ring phone",
    moment=r"today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:morning|afternoon"
    r"|evening|week|month)|noon|(?:with)?in (?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?)|end of (?:the )?(?:day"
    r"|week|month)|(?:january|february|april|june|july|august|september|october|november|december)|(?:march|may) \d+"
    r"|(?:in|at) the (?:morning|afternoon|evening)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)|o'clock",
    thanks="thank thanx thx cheers appreciate ta\\b",
    praise=r"all (?:good|fine|sorted)|works (?:great|fine|perfectly)|(?:very|so) happy|brilliant|perfect"
    r"|lovely|great|fantastic|wonderful|splendid|delighted|you (?:guys )?rock",
    denial=r"no|not|never|nothing|nobody|none|still|yet|but|however|wrong|broken|missing|\w+n['\u2019]t|again",
)
