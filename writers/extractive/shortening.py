"""Cutting a sentence to what reads at a glance."""

_ELLIPSIS = "…"


def shortened(text: str, *, words: int) -> str:
    """At most so many words, cut where a clause ends when one does, with an ellipsis for what is left out."""
    parts = text.split()
    if len(parts) <= words:
        return text
    kept = parts[:words]
    for count in range(words, words // 2, -1):
        if kept[count - 1][-1] in ",;:\u2013":
            kept = kept[:count]
            break
    return " ".join(kept).rstrip(" ,;:\u2013.") + _ELLIPSIS
