"""Fixed words that show all their arguments."""


class PlainWording:
    def last_interaction(
        self, *, language, channel, direction, occurred_at, agent_name, contact_name
    ):
        moment = occurred_at.isoformat()
        return f"{language} {channel} {direction} {moment} {agent_name} {contact_name}"

    def read_latest(self, *, language, told):
        return f"{language} read {told}"
