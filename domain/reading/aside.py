"""The reasons why a part of a source is not matter (R35)."""

from enum import StrEnum


class Aside(StrEnum):
    """The kinds of text that the parties did not say themselves, or that say nothing about the matter."""

    CAPTION = "CAPTION"
    """Words that a speech recogniser invents during silence, such as "Thanks for watching"."""
    LOOP = "LOOP"
    """A sentence that a speech recogniser repeats many times."""
    NOISE = "NOISE"
    """A mark for a sound, such as "[music]"."""
    MENU = "MENU"
    """An announcement of a telephone system: a menu, a queue, a notice about recording."""
    MAILBOX_GREETING = "MAILBOX_GREETING"
    PLACEHOLDER = "PLACEHOLDER"
    """Text that an export writes in place of a picture, a sound or a deleted message."""
    REACTION = "REACTION"
    AUTOMATIC_REPLY = "AUTOMATIC_REPLY"
    OPT_OUT = "OPT_OUT"
    """A word such as STOP, which asks for no further messages. The insights mention it."""
    CODE = "CODE"
    """A one-time code or a password without other text."""
    LINK = "LINK"
    """A link without other text."""
    COMMAND = "COMMAND"
    """A passage that tries to give commands to the reader (R17)."""
