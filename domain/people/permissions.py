"""The one vocabulary of what may be done and seen, and who holds what. Closed by default.

Grammar: `thing:verb`, both lower_snake. The thing stands in the singular (`results` and
`urn_keys` are seen only as a whole); the verb is one act on it. `read` is the one verb of seeing,
and every event of the log names a `…:read` that its reader needs. A permission is written here
only when some act or field asks for it.
"""

from collections.abc import Mapping
from enum import StrEnum

from domain.people.roles import Role


class Permission(StrEnum):
    """Every act and every read passes one of these."""

    AVERAGE_READ = "average:read"
    BALLOT_SUBMIT = "ballot:submit"
    CALENDAR_READ = "calendar:read"
    CASE_READ = "case:read"
    CLAUSE_READ = "clause:read"
    COMMENT_READ = "comment:read"
    DEADLINE_READ = "deadline:read"
    DEMO_CLOCK_SET = "demo_clock:set"
    ENTRY_CODE_ISSUE = "entry_code:issue"
    EVENT_READ = "event:read"
    PERSON_READ = "person:read"
    PRESS_CONFERENCE_HOLD = "press_conference:hold"
    RELEASE_PUBLISH = "release:publish"
    RELEASE_READ = "release:read"
    REPRESENTATIVE_POOL_READ = "representative_pool:read"
    REPRESENTATIVE_READ = "representative:read"
    RESULTS_PUBLISH = "results:publish"
    RESULTS_READ = "results:read"
    ROLL_READ = "roll:read"
    SENTIMENT_ASSESS = "sentiment:assess"
    SENTIMENT_CLASSIFY = "sentiment:classify"
    SENTIMENT_CLOSE = "sentiment:close"
    SENTIMENT_HANDLE = "sentiment:handle"
    SENTIMENT_READ = "sentiment:read"
    SENTIMENT_REPORT = "sentiment:report"
    SESSION_CHECK_IN = "session:check_in"
    SESSION_OPEN = "session:open"
    SESSION_READ = "session:read"
    SESSION_RUN = "session:run"
    TOKEN_READ = "token:read"  # noqa: S105 - a permission, no password
    TOKEN_REVOKE = "token:revoke"  # noqa: S105 - a permission, no password
    UNIT_READ = "unit:read"
    URN_KEYS_READ = "urn_keys:read"
    WEBHOOK_ADD = "webhook:add"
    WEBHOOK_END = "webhook:end"
    WEBHOOK_READ = "webhook:read"


READ_PERMISSIONS = tuple(one for one in Permission if one.value.endswith(":read"))
"""Every event of the log names the permission that its reader needs; it is one of these."""


class Scope(StrEnum):
    """How far a permission reaches."""

    ANY = "ANY"
    OWN_UNIT = "OWN_UNIT"
    OWN_PERSON = "OWN_PERSON"


P = Permission
_ANY, _OWN_UNIT, _OWN_PERSON = Scope.ANY, Scope.OWN_UNIT, Scope.OWN_PERSON

Grants = Mapping[Permission, Scope]

_EVERYBODY: Grants = {
    P.CALENDAR_READ: _ANY,
    P.CLAUSE_READ: _ANY,
    P.RELEASE_READ: _ANY,
    P.REPRESENTATIVE_POOL_READ: _ANY,
    P.RESULTS_READ: _ANY,
    P.UNIT_READ: _ANY,
}
"""What the public may see: register, calendar, units, releases, totals, published results."""

_OFFICIAL: Grants = {**_EVERYBODY, P.PERSON_READ: _ANY}
"""Whoever serves the district knows who holds which post."""

_MATTERS: Grants = {
    P.CASE_READ: _ANY,
    P.DEADLINE_READ: _ANY,
    P.EVENT_READ: _ANY,
    P.SENTIMENT_READ: _ANY,
}
"""Every matter of the district with its clocks and its history."""

_GOVERNMENT_OFFICE: Grants = {**_OFFICIAL, **_MATTERS, P.REPRESENTATIVE_READ: _ANY}
"""Follows everything but the scoring, in which the office has no part."""

_OVERSIGHT: Grants = {**_GOVERNMENT_OFFICE, P.AVERAGE_READ: _ANY, P.SESSION_READ: _ANY}

_LEADER: Grants = {**_OVERSIGHT, P.SENTIMENT_REPORT: _ANY}

_UNIT: Grants = {
    **_OFFICIAL,
    # MODULES 5: a unit sees its own average before results are published, no other's.
    P.AVERAGE_READ: _OWN_UNIT,
    P.CASE_READ: _OWN_UNIT,
    # MODULES 5: the comments on itself, without the voters.
    P.COMMENT_READ: _OWN_UNIT,
    P.DEADLINE_READ: _OWN_UNIT,
    P.EVENT_READ: _OWN_UNIT,
    # OP/62: the unit concerned answers for its own events, its head speaking first.
    P.PRESS_CONFERENCE_HOLD: _OWN_UNIT,
    P.RELEASE_PUBLISH: _OWN_UNIT,
    # FS/2.3b: units choose invitees from the pool, by name and category.
    P.REPRESENTATIVE_READ: _ANY,
    P.SENTIMENT_HANDLE: _OWN_UNIT,
    P.SENTIMENT_READ: _OWN_UNIT,
    # A12: the clocks run from the first unit that knew, so any unit may say so.
    P.SENTIMENT_REPORT: _ANY,
    # FS/3.4b: units sit in the hall, where the wall shows every unit's slot alike.
    P.SESSION_READ: _ANY,
}

GRANTS: Mapping[Role, Grants] = {
    # Anonymous; the entry code is itself the credential, so checking in needs no token.
    Role.PUBLIC: {**_EVERYBODY, P.SESSION_CHECK_IN: _ANY},
    # FS/3.4e: delegates score, once a unit, and find their own ballot in the counted urn;
    # of the delegation a member sees his own record only.
    Role.REPRESENTATIVE: {
        **_EVERYBODY,
        P.AVERAGE_READ: _ANY,
        P.BALLOT_SUBMIT: _OWN_PERSON,
        P.REPRESENTATIVE_READ: _OWN_PERSON,
        P.SESSION_CHECK_IN: _ANY,
        P.SESSION_READ: _ANY,
        P.URN_KEYS_READ: _ANY,
    },
    # Own cases, own tasks, own result (UNITS.md 9); heads approve what staff prepare.
    Role.UNIT_STAFF: _UNIT,
    Role.UNIT_HEAD: _UNIT,
    # The same for streets.
    Role.STREET_STAFF: _UNIT,
    Role.STREET_HEAD: _UNIT,
    # Reads all of the delegation and of the cases, nothing of the scoring.
    Role.GO_STAFF: {**_GOVERNMENT_OFFICE, P.SENTIMENT_REPORT: _ANY},
    # WS/9c: needs to know what is going on to schedule it.
    Role.MEETING_SECTION: _GOVERNMENT_OFFICE,
    # WS/17b: writes bulletins from what units send in; no cases, no scoring.
    Role.INFO_SECTION: _OFFICIAL,
    Role.GO_DEPUTY: {**_GOVERNMENT_OFFICE, P.SENTIMENT_REPORT: _ANY},
    Role.GO_DIRECTOR: {**_GOVERNMENT_OFFICE, P.SENTIMENT_REPORT: _ANY},
    # WS/22b, WR/53a: supervises in all dimensions, so it reads all.
    Role.SUPERVISION: _OVERSIGHT,
    # FS/3.4a, FS/3.4g: runs the session, passes comments on, publishes; never sees a ballot.
    Role.PERFORMANCE: {
        **_OVERSIGHT,
        P.COMMENT_READ: _ANY,
        P.ENTRY_CODE_ISSUE: _ANY,
        P.RESULTS_PUBLISH: _ANY,
        P.ROLL_READ: _ANY,
        P.SESSION_OPEN: _ANY,
        P.SESSION_RUN: _ANY,
        P.URN_KEYS_READ: _ANY,
    },
    # WR/4, WR/6b, WR/7b: the leaders answer for everything, so they read everything.
    Role.DEPUTY_MAYOR: _LEADER,
    Role.EXEC_DEPUTY_MAYOR: _LEADER,
    Role.MAYOR: _LEADER,
    # Looks at legality of documents; neither cases nor scoring.
    Role.LEGAL: _OFFICIAL,
    # OP/61a, OP/64a, WR/26b: runs sentiment and press for the district.
    Role.PUBLICITY: {
        **_OFFICIAL,
        P.DEADLINE_READ: _ANY,
        P.EVENT_READ: _ANY,
        P.PRESS_CONFERENCE_HOLD: _ANY,
        P.RELEASE_PUBLISH: _ANY,
        P.SENTIMENT_ASSESS: _ANY,
        P.SENTIMENT_CLASSIFY: _ANY,
        P.SENTIMENT_CLOSE: _ANY,
        P.SENTIMENT_HANDLE: _ANY,
        P.SENTIMENT_READ: _ANY,
        P.SENTIMENT_REPORT: _ANY,
    },
    # Runs the channels, so it reads the matters that come in by them.
    Role.IT_BUREAU: {**_OFFICIAL, **_MATTERS},
    # WR/8c: audit findings are its own; of the rest it reads what officials read.
    Role.AUDIT: _OFFICIAL,
    Role.FINANCE: _OFFICIAL,
    # OP/82a: takes in what callers bring, and is often the first to know (A12).
    Role.HOTLINE: {
        **_OFFICIAL,
        P.CASE_READ: _ANY,
        P.EVENT_READ: _ANY,
        P.SENTIMENT_REPORT: _ANY,
    },
    Role.ARCHIVE: _OFFICIAL,
    Role.PERSONNEL: _OFFICIAL,
    Role.FAO: _OFFICIAL,
    # WS/23a: his identity is hidden, so nothing may tell him from the public.
    Role.MYSTERY_INSPECTOR: _EVERYBODY,
    # The hall's wall: reads the session, does nothing.
    Role.LIVE_SCREEN: {**_EVERYBODY, P.AVERAGE_READ: _ANY, P.SESSION_READ: _ANY},
    # A token of another system: what is public, and the log of it as a feed; more types are
    # granted one by one.
    Role.PARTNER_SYSTEM: {**_EVERYBODY, P.EVENT_READ: _ANY},
    # Looks after the software and audits the log (WS/26b). An event is shown only to who may
    # read its subject, so the whole log needs all of these; no ballot, no comment, no roll.
    Role.ADMIN: {
        **_OFFICIAL,
        **_MATTERS,
        P.DEMO_CLOCK_SET: _ANY,
        P.SESSION_READ: _ANY,
        P.TOKEN_READ: _ANY,
        P.TOKEN_REVOKE: _ANY,
        P.WEBHOOK_ADD: _ANY,
        P.WEBHOOK_END: _ANY,
        P.WEBHOOK_READ: _ANY,
    },
}
"""Who holds what, and how far (UNITS.md 9). What is not written here is not permitted."""
