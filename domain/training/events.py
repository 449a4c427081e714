"""What the log tells of training (OP/103, OP/107, OP/108)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "training_course": Named("培训", "course"),
    "openness_staff": Named("政务公开人员", "openness staff"),
}


class CourseEvents(Happening, family=("培训", "courses")):
    """What happens to a course."""

    PLANNED = "training_course:planned", "计划", "planned"
    EDITED = "training_course:edited", "更正", "corrected"
    HELD = "training_course:held", "举办", "held"
    ATTENDED = "training_course:attended", "登记参训", "attendance entered"
    CONFIRMED = "training_course:confirmed", "课时已认定", "class hours confirmed"
    REOPENED = "training_course:reopened", "撤回认定", "confirmation taken back"
    CANCELLED = "training_course:cancelled", "取消", "cancelled"


class StaffEvents(Happening, family=("政务公开人员", "openness staff")):
    """What happens to who does openness work."""

    NAMED = "openness_staff:named", "列入", "named"
    ENDED = "openness_staff:ended", "移出", "no longer"
