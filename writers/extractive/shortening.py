"""Shortens a sentence so that it can be read at a glance."""

_ELLIPSIS = "…"


def shortened(text: str, *, words: int) -> str:
    """At most so many words. The cut is at the end of a clause if possible, and an ellipsis marks the omission."""
    parts = text.split()
    if len(parts) <= words:
        return text
    kept = parts[:words]
    for count in range(words, words // 2, -1):
        if kept[count - 1][-1] in ",;:\u2013":
            kept = kept[:count]
            break
    return " ".join(kept).rstrip(" ,;:\u2013.") + _ELLIPSIS
