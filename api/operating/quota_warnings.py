"""Warns the operator when an organization has used much of its quota."""

import logging

from api.operating.metrics import QUOTA_WARNINGS
from domain.ids import OrganizationId

_log = logging.getLogger(__name__)


def warn_of_quota(organization: OrganizationId, percent: int, /) -> None:
    QUOTA_WARNINGS.labels(str(percent)).inc()
    _log.warning(
        "%s %% of the month's generations are used",
        percent,
        extra={"organization": organization},
    )
