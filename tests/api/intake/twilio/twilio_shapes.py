"""Requests as Twilio makes them. All names and numbers are made up."""

PAUL, LINE, AGENT_PHONE = "+33639980112", "+33199001200", "+33639980199"
ACCOUNT = {"AccountSid": "AC0001", "ApiVersion": "2010-04-01"}
NINE = "Fri, 20 Nov 2026 09:00:00 +0000"
LATER = "Fri, 20 Nov 2026 09:02:00 +0000"


def leg(sid="CA1", status="completed", **values):
    """A status callback. Without more, Paul called the line for 49 seconds."""
    ended = {"CallDuration": "49", "Duration": "1"} if status == "completed" else {}
    common = {
        "CallSid": sid,
        "CallStatus": status,
        "From": PAUL,
        "To": LINE,
        "Direction": "inbound",
        "Timestamp": LATER if status == "completed" else NINE,
        "CallbackSource": "call-progress-events",
    }
    return ACCOUNT | common | ended | values


def child(sid="CA2", **values):
    return leg(sid, **{"ParentCallSid": "CA1", "Direction": "outbound-dial"} | values)


def received(sid="SM1", body="Bonjour", **values):
    common = {"MessageSid": sid, "SmsSid": sid, "SmsStatus": "received", "NumMedia": "0"}
    return ACCOUNT | common | {"From": PAUL, "To": LINE, "Body": body} | values


def status(word, sid="SM2", **values):
    common = {"MessageSid": sid, "SmsSid": sid, "MessageStatus": word, "SmsStatus": word}
    return ACCOUNT | common | {"From": LINE, "To": PAUL} | values


def event(name="inbound-message.received", own="EZ1", sid="SM1", **values):
    data = {
        "accountSid": "AC0001",
        "messageSid": sid,
        "from": PAUL,
        "to": LINE,
        "body": "Bonjour",
        "timestamp": "2026-11-20T09:00:00.000Z",
    }
    return {
        "specversion": "1.0",
        "type": f"com.twilio.messaging.{name}",
        "source": f"/2010-04-01/Accounts/AC0001/Messages/{sid}.json",
        "id": own,
        "time": "2026-11-20T09:00:01.000Z",
        "data": {key: value for key, value in (data | values).items() if value is not None},
    }


def recording(source="RecordVerb", status="completed", **values):
    common = {"RecordingSid": "RE1", "CallSid": "CA1", "RecordingStatus": status}
    return ACCOUNT | common | {"RecordingSource": source, "RecordingDuration": "12"} | values


def transcription(text="Rappelez-moi", **values):
    common = {"TranscriptionSid": "TR1", "RecordingSid": "RE1", "TranscriptionStatus": "completed"}
    call = {key: leg()[key] for key in ("CallSid", "From", "To", "Direction", "CallStatus")}
    return ACCOUNT | call | common | {"TranscriptionText": text} | values


READY = {
    "account_sid": "AC0001",
    "service_sid": "GA1",
    "transcript_sid": "GT1",
    "event_type": "voice_intelligence_transcript_available",
}


def api_message(sid="SM2", body="Bien sûr", **values):
    common = {"sid": sid, "from": LINE, "to": PAUL, "body": body, "status": "delivered"}
    times = {"date_created": NINE, "date_sent": NINE, "date_updated": LATER, "day": "2026-11-20"}
    return common | times | {"direction": "outbound-api", "num_media": "0"} | values


def api_call(sid="CA1", **values):
    common = {"sid": sid, "parent_call_sid": None, "from": PAUL, "to": LINE, "day": "2026-11-20"}
    state = {"direction": "inbound", "status": "completed", "duration": "49"}
    return common | state | {"start_time": NINE, "end_time": LATER} | values


def api_transcript(*roles, sid="GT1", status="completed", call="CA1", **media):
    """`roles` are those of the channels, from 1."""
    participants = [
        {"channel_participant": number, "role": role} for number, role in enumerate(roles, 1)
    ]
    properties = {"source_sid": "RE1", "reference_sids": {"call_sid": call}} | media
    return {
        "sid": sid,
        "status": status,
        "language_code": "fr-FR",
        "channel": {"media_properties": properties, "participants": participants},
        "day": "2026-11-20",
    }


def sentences(*channels):
    """One of each channel, in the order of the arguments, but listed the other way round."""
    made = [
        {
            "sentence_index": index,
            "media_channel": channel,
            "start_time": f"{index}.50",
            "transcript": f"Phrase {index}",
        }
        for index, channel in enumerate(channels)
    ]
    return made[::-1]
