"""Why something that stands in a source is no matter (R35)."""

from enum import StrEnum


class Aside(StrEnum):
    """What the parties did not say themselves, or what says nothing of the matter."""

    CAPTION = "CAPTION"
    """Words that a speech recogniser invents in silence, such as the closing words of videos."""
    LOOP = "LOOP"
    """A sentence that a speech recogniser repeats."""
    NOISE = "NOISE"
    """A mark for a sound."""
    MENU = "MENU"
    """What a telephone system announces: menus, queues, recordings."""
    MAILBOX_GREETING = "MAILBOX_GREETING"
    PLACEHOLDER = "PLACEHOLDER"
    """What an export writes in the place of a picture, a sound or a deleted message."""
    REACTION = "REACTION"
    AUTOMATIC_REPLY = "AUTOMATIC_REPLY"
    OPT_OUT = "OPT_OUT"
    """A word such as STOP that asks for no further messages. The reader is told of it."""
    CODE = "CODE"
    """A one-time code or a password, with nothing beside it."""
    LINK = "LINK"
    """A link with nothing beside it: something that waits to be read."""
    COMMAND = "COMMAND"
    """A passage that tries to command whoever reads it (R17)."""
