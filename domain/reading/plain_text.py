"""Reduces text to plain text: removes everything that a screen, a link finder or a model could interpret (R17)."""

import re
import unicodedata

_UNSAFE_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LINE_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"), " ")

# Quantifiers that could be tried from many starts are bounded, so the time stays linear in the length of the text.
_CHAT_TOKENS = re.compile(
    r"<[|\uff5c][^<>|\uff5c]{0,40}[|\uff5c]>|</?(?:s|bos|eos|pad|unk|start_of_turn|end_of_turn)>|\[/?INST\]|<</?SYS>>",
    re.IGNORECASE,
)
_CODE_FENCE = re.compile(r"`{3,}[a-z]{0,12}|~{3,}", re.IGNORECASE)
_IMAGE_OR_LINK = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)")
_SCRIPT = re.compile(r"<(script|style)\b[^<>]{0,500}>[^<]{0,5000}</\1\s{0,9}>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z!?][^<>]{0,500}>", re.IGNORECASE)
_TAG_WITHOUT_END = re.compile(r"<(?=[a-z!/?])", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE)
_LINK = re.compile(
    r"(?:(?:https?|ftp|file|wss?)://|(?<![\w@])www\.)\S{1,2000}"
    r"|\b(?:javascript|vbscript|data):\S{1,2000}"
    r"|(?<![\w@./-])(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/\S{0,2000}",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)|`")
_LINE_MARK = re.compile(r"^\s{0,9}(?:#{1,6}|>{1,9}|[-*+•])\s+")
_SPACE_BEFORE_STOP = re.compile(" (?=[,.])")


def without_invisibles(text: str) -> str:
    """The text in NFKC form on one line, without control, bidirectional, zero-width, tag, private or unpaired
    characters.
    """
    normal = unicodedata.normalize("NFKC", text)
    if not normal.isprintable():
        lines = normal.translate(_LINE_BREAKS)
        normal = "".join(c for c in lines if unicodedata.category(c) not in _UNSAFE_CATEGORIES)
    if not normal.isascii():
        normal = _VARIATION_SELECTORS.sub("", normal)
    return " ".join(normal.split())


def holds_invisibles(text: str) -> bool:
    """Whether the text holds characters that only a machine reads, or that reverse the reading direction.

    Some invisible characters are ordinary and do not count: joiners within emoji, flags, soft hyphens, byte order
    marks, and the isolates that messengers put around names and numbers.
    """
    if text.isascii():
        return False
    return _MACHINE_ONLY.search(_FLAG_OF_A_REGION.sub("", text)) is not None


def without_machine_marks(text: str) -> str:
    """The text without invisible characters. The flag of a region, such as Scotland, stays whole.

    Some control characters are quotation marks and dashes in the Windows encoding; they are replaced by these marks.
    """
    if text.isascii():
        return text
    return _UNSEEN.sub("", text.translate(_WINDOWS_MARKS))


def plain_text(text: str) -> str:
    """The text without markup, links and the marks of chat templates. The result may be empty."""
    plain = without_invisibles(text)
    # A removal can join two halves of another mark. So the removals are repeated until nothing changes.
    for _ in range(_MAX_PASSES):
        before = plain
        for pattern, kept in _REMOVALS:
            plain = pattern.sub(kept, plain)
        plain = _SPACE_BEFORE_STOP.sub("", without_invisibles(plain))
        if plain == before:
            return plain
    return ""


_MAX_PASSES = 6
_MACHINE_ONLY = re.compile("[\u202a-\u202e\U000e0000-\U000e007f]|[\u200b\u2060-\u2064]{3}")
_FLAG_OF_A_REGION = re.compile(
    "\U0001f3f4(?:{})\U000e007f".format(
        "|".join(
            "".join(chr(0xE0000 + ord(letter)) for letter in region)
            for region in ("gbeng", "gbsct", "gbwls")
        )
    )
)
_WINDOWS_MARKS = {
    code: bytes([code]).decode("cp1252", errors="ignore")
    for code in range(0x80, 0xA0)
    if code not in _LINE_BREAKS
}
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_REMOVALS = (
    (_SCRIPT, " "),
    (_CHAT_TOKENS, " "),
    (_IMAGE_OR_LINK, r"\1"),
    (_TAG, " "),
    (_TAG_WITHOUT_END, " "),
    (_ENTITY, " "),
    (_LINK, " "),
    (_CODE_FENCE, " "),
    (_EMPHASIS, ""),
    (_LINE_MARK, ""),
)
