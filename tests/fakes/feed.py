"""A feed that only remembers its events."""


class RecordingFeed:
    def __init__(self):
        self.insights = []
        self.events = []
        self.switches = []

    def replaced(self, insights):
        self.insights.append(insights)

    def progressed(self, organization, contact, request_number, event):
        self.events.append((request_number, event))

    def switched(self, organization):
        self.switches.append(organization)
