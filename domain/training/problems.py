"""Why something about training is refused."""

from domain.problems import Code


class TrainingCode(Code):
    """Why something about training is refused."""

    # What has not begun was not held.
    COURSE_NOT_BEGUN = (
        "COURSE_NOT_BEGUN",
        "培训尚未开始，不能登记为已举办。",
        "The course has not begun, so it cannot have been held.",
    )
    # Hours that nobody attended are not confirmed.
    NOBODY_ATTENDED = (
        "NOBODY_ATTENDED",
        "没有参训记录，不能认定课时。",
        "Nobody is entered as having attended, so there are no class hours to confirm.",
    )
    # Class hours beyond the course's own.
    LONGER_THAN_COURSE = (
        "LONGER_THAN_COURSE",
        "参训时间{found}分钟，超过培训时间{most}分钟。",
        "{found} minutes are more than the course took, {most}.",
    )
    # Thursday training is on a Thursday, and the Information Section's.
    NOT_A_THURSDAY = (
        "NOT_A_THURSDAY",
        "周四业务培训应安排在周四。",
        "Thursday training takes place on a Thursday.",
    )
    # Somebody stands in the list of a unit at that time.
    STAFF_KNOWN = (
        "STAFF_KNOWN",
        "{who}在该时段已列入本单位政务公开人员。",
        "{who} is named for this unit at that time already.",
    )
