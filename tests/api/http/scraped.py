"""Reads the numbers in `/metrics`."""

from prometheus_client.parser import text_string_to_metric_families


def samples(text):
    """The values by name and labels. The labels are sorted pairs."""
    return {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


class Rising:
    """How much the numbers have risen since this was made, because other tests count in the same process."""

    def __init__(self, before):
        self._before = before

    def since(self, text):
        now = samples(text)
        risen = {key: value - self._before.get(key, 0) for key, value in now.items()}
        return {key: value for key, value in risen.items() if value}
