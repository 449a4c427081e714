"""What may be done and seen of public sentiment and releases, and who holds it."""

from domain.people.roles import EVERYBODY, GOVERNMENT_OFFICE, LEADERS, MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held


class SentimentPermission(Permission):
    """Of sentiment events and what is published about them."""

    # OP/62: the unit concerned answers for its own events, its head speaking first.
    PRESS_CONFERENCE_HOLD = "press_conference:hold", held(Role.PUBLICITY, own_unit=UNITS)
    RELEASE_PUBLISH = "release:publish", held(Role.PUBLICITY, own_unit=UNITS)
    RELEASE_READ = "release:read", held(EVERYBODY)
    SENTIMENT_ASSESS = "sentiment:assess", held(Role.PUBLICITY)
    SENTIMENT_CLASSIFY = "sentiment:classify", held(Role.PUBLICITY)
    SENTIMENT_CLOSE = "sentiment:close", held(Role.PUBLICITY)
    SENTIMENT_HANDLE = "sentiment:handle", held(Role.PUBLICITY, own_unit=UNITS)
    SENTIMENT_READ = "sentiment:read", held(MATTER_READERS, Role.PUBLICITY, own_unit=UNITS)
    # A12: the clocks run from the first unit that knew, so any unit may say so.
    SENTIMENT_REPORT = (
        "sentiment:report",
        held(LEADERS, GOVERNMENT_OFFICE, UNITS, Role.PUBLICITY, Role.HOTLINE),
    )
