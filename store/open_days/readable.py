"""What can be read of open days: the days by everybody, who signed up by the unit alone."""

from domain.declared.marks import Label
from domain.open_days.day import (
    OPEN_DAY_WORKFLOW,
    BesideDay,
    OpenDayFacts,
    OpenDayForm,
    OpenDayState,
)
from domain.open_days.feedback import OpinionFacts
from domain.open_days.permissions import OpenDayPermission
from domain.open_days.sign_up import SIGN_UP_WORKFLOW, SignUpFacts, SignUpState
from store.open_days.places import BINDS
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    frame,
    many,
    newest_first,
    ordered_by,
    thing,
    value,
)

DAYS = ("open_day:",)
SIGN_UPS = ("open_day_sign_up:",)
FEEDBACK = ("visit_feedback:",)
SEEN = Holds(OpenDayPermission.OPEN_DAY_READ)
SIGN_UP_SEEN = Holds(OpenDayPermission.OPEN_DAY_SIGN_UP_READ, unit="{t}.unit_id")
FEEDBACK_SEEN = Holds(OpenDayPermission.VISIT_FEEDBACK_READ, unit="{t}.unit_id")
NEWEST = 20

_COUNT = (
    "(SELECT count(*) FROM open_day_sign_up s"
    " WHERE s.open_day_id = {t}.id AND s.state = 'CONFIRMED')"
)
_WAITING = _COUNT.replace("CONFIRMED", "WAITING")
_LEFT = "(SELECT count(*) FROM visit_feedback f WHERE f.open_day_id = {t}.id AND f.state = 'FILED')"

OPEN_DAY = thing(
    "OpenDay",
    OpenDayFacts,
    source="open_day",
    sees=SEEN,
    streams=DAYS,
    more={
        "confirmedCount": value(
            _COUNT,
            int,
            "How many have a place.",
            changed_by=SIGN_UPS,
            label=Label("已确认", "Confirmed"),
        ),
        "waitingCount": value(
            _WAITING, int, "How many wait.", changed_by=SIGN_UPS, label=Label("候补", "Waiting")
        ),
        "freePlaces": value(
            f"CASE WHEN {{t}}.state IN ('ANNOUNCED', 'SIGN_UP') AND {_WAITING} = 0"
            f" THEN greatest(0, {{t}}.capacity - {_COUNT}) ELSE 0 END",
            int,
            "How many places are left; none while somebody waits for one.",
            changed_by=SIGN_UPS,
            label=Label("剩余名额", "Places left"),
        ),
        "openFeedbackCount": value(
            _LEFT,
            int,
            "How many opinions wait for what becomes of them.",
            sees=FEEDBACK_SEEN,
            changed_by=FEEDBACK,
            label=Label("待处理意见", "Opinions left"),
        ),
    },
    moves=OPEN_DAY_WORKFLOW,
    # What speaks against closing it tells how many opinions are left.
    steps_seen=FEEDBACK_SEEN,
    gates=Beside(
        facts=BesideDay,
        sql=f"jsonb_build_object('open_feedback', {_LEFT}, 'is_binding', {BINDS})",
        changed_by=(*FEEDBACK, "ledger", "document:"),
    ),
)

OPEN_DAYS = newest_first(
    "OpenDay",
    "starts_at",
    "Open days, the latest beginning first.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("主办单位", "Unit")),
        "form": by_value("form", OpenDayForm, "Of this form.", Label("形式", "Form")),
        "states": by_values(
            "state", OpenDayState, "In one of these states.", Label("状态", "State")
        ),
    },
    orderings={"STARTS_AT": ordered_by("starts_at", KeyKind.INSTANT, "开始", "when it begins")},
    groupings={
        "MONTH": grouped_by_month("starts_at", "月份", "month in which it begins"),
        "STATE": grouped_by("state", "状态", "state"),
        "FORM": grouped_by("form", "形式", "form"),
        "UNIT": grouped_by_unit("unit_id", "主办单位", "unit"),
    },
)

OPEN_DAY_SIGN_UP = thing(
    "OpenDaySignUp",
    SignUpFacts,
    source="open_day_sign_up",
    sees=SIGN_UP_SEEN,
    # Who waits before one moves by others' sign-ups, which the open day tells as well.
    streams=(*SIGN_UPS, *DAYS),
    more={
        "visitorName": value(
            "{t}.name",
            str | None,
            "Name; the unit alone sees it.",
            sees=SIGN_UP_SEEN,
            label=Label("姓名", "Name"),
        ),
        "phone": value(
            "{t}.phone",
            str | None,
            "Telephone number; the unit alone sees it.",
            sees=SIGN_UP_SEEN,
            label=Label("电话", "Phone"),
        ),
        "samePhoneCount": value(
            "(SELECT count(*) FROM open_day_sign_up o WHERE o.open_day_id = {t}.open_day_id"
            " AND o.phone = {t}.phone AND o.state IN ('CONFIRMED', 'WAITING', 'ATTENDED'))",
            int | None,
            "How many sign-ups of this open day give the same telephone number, this one included"
            " unless it was withdrawn or cancelled; the unit alone sees it.",
            sees=SIGN_UP_SEEN,
            label=Label("同号报名", "Of the same number"),
        ),
        "waitingPlace": value(
            "CASE WHEN {t}.state = 'WAITING' THEN (SELECT count(*) FROM open_day_sign_up o"
            " WHERE o.open_day_id = {t}.open_day_id AND o.state = 'WAITING'"
            " AND o.number <= {t}.number) END",
            int | None,
            "The how-manieth in the waiting list it is, from 1; null for who does not wait.",
            label=Label("候补位次", "Place in the waiting list"),
        ),
        "feedback": many(
            "VisitorOpinion",
            "What the visitor said, and what became of it, the newest first.",
            where="{t}.sign_up_id = {of}.id",
            order_by="{t}.filed_at DESC, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
    },
    moves=SIGN_UP_WORKFLOW,
)

VISITOR_OPINION = thing(
    "VisitorOpinion",
    OpinionFacts,
    source="visit_feedback",
    sees=FEEDBACK_SEEN,
    streams=FEEDBACK,
    is_node=False,
)

SIGN_UP_LIST = newest_first(
    "OpenDaySignUp",
    "signed_up_at",
    "Sign-ups for the open days of one's unit, the newest first.",
    filters={
        "openDayId": by_id("OpenDay", "open_day_id", "For this.", Label("开放日", "Open day")),
        "states": by_values(
            "state", SignUpState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "COMES_AS": grouped_by("comes_as", "身份", "as what they come"),
    },
)

ANNOUNCED_OPEN_DAYS = frame(
    "AnnouncedOpenDays",
    "Open days that people may look forward to, the newest announcement first.",
    source="(SELECT)",
    sees=SEEN,
    streams=(*DAYS, *SIGN_UPS),
    shows={
        "openDays": many(
            "OpenDay",
            "At most twenty.",
            where="{t}.state IN ('ANNOUNCED', 'SIGN_UP')",
            order_by="{t}.announced_at DESC, {t}.id",
            sees=None,
            most=NEWEST,
        ),
    },
)

ROOTS = {"openDays": OPEN_DAYS, "openDaySignUps": SIGN_UP_LIST}
