"""Plain counts of the most frequent events. The metrics take them over."""

MAX_LAGS = 10_000


class Tally:
    """One instance for each process."""

    __slots__ = ("_lags", "broker_errors", "deliveries", "open")

    def __init__(self) -> None:
        self.open = 0
        """Operations that run at the moment."""
        self.deliveries = 0
        self.broker_errors = 0
        self._lags: list[float] = []

    def ready(self, lag_seconds: float) -> None:
        """Records that an event is ready for all its readers: once for each event, not for each reader."""
        if len(self._lags) < MAX_LAGS:
            self._lags.append(max(lag_seconds, 0.0))

    def taken(self) -> tuple[int, list[float], int]:
        """Deliveries, lags and broker errors since the last call."""
        taken = (self.deliveries, self._lags, self.broker_errors)
        self.deliveries, self._lags, self.broker_errors = 0, [], 0
        return taken


TALLY = Tally()
