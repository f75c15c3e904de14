"""The names of Aircall's events, by what they mean for insights."""

CALLS = frozenset(
    f"call.{name}"
    for name in (
        *("created", "answered", "hungup", "ended", "voicemail_left"),
        *("transferred", "external_transferred", "unsuccessful_transfer"),
        *("assigned", "comm_assets_generated"),
    )
)
"""Each holds the whole call, as far as it is known by then."""

MESSAGES = frozenset(
    f"message.{name}" for name in ("sent", "received", "status_updated", "updated")
)
TRANSCRIPTION = "transcription.created"
CONTACTS = frozenset(f"contact.{name}" for name in ("created", "updated"))
CONTACT_DELETED = "contact.deleted"
USERS = frozenset(
    f"user.{name}{version}" for name in ("created", "updated") for version in ("", ".v2")
)
NUMBERS = frozenset(f"number.{name}" for name in ("created", "opened", "closed"))

GROUP_MESSAGES = frozenset(
    f"group_message.{name}" for name in ("sent", "received", "status_updated")
)
"""They are ignored: a conversation is with one contact, and nobody can tell whom such a message was for."""

IGNORED = GROUP_MESSAGES | frozenset(
    (
        *(f"call.{name}" for name in ("ringing_on_agent", "agent_declined", "hold", "unhold")),
        *(f"call.{name}" for name in ("archived", "unarchived", "tagged", "untagged", "commented")),
        "call.ivr_option_selected",
        *("summary.created", "topics.created", "sentiment.created", "action_item.created"),
        *("playbook_result.created", "playbook_result.updated"),
        *("custom_summary.result_created", "custom_summary.result_updated"),
        *("call_evaluation.created", "call_evaluation.updated"),
        "realtime_transcription.utterances_received",
        *(f"ai_voice_agent.{name}" for name in ("started", "ended", "escalated", "summary")),
        *("number.deleted", "team.created", "team.destroyed"),
        *(
            f"user.{name}{version}"
            for name in ("deleted", "connected", "disconnected", "opened", "closed", "wut_start")
            for version in ("", ".v2")
        ),
        *("user.wut_end", "user.wut_end.v2"),
    )
)
"""They say nothing that insights are made from, and hold the words of contacts. So they are not even stored."""
