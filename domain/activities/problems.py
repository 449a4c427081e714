"""Why something about an activity is refused."""

from domain.problems import Code


class ActivityCode(Code):
    """Why something about an activity is refused."""

    # In the first two phases so many members are asked, at least.
    INVITEES_BELOW_MINIMUM = (
        "INVITEES_BELOW_MINIMUM",
        "应邀请至少{least}名代表，现为{found}名。",
        "At least {least} members are to be invited; it would be {found}.",
    )
    # What has not begun cannot have been held, and nobody can have come.
    ACTIVITY_NOT_BEGUN = "ACTIVITY_NOT_BEGUN", "活动尚未开始。", "The activity has not begun."
    # Every suggestion gets a disposition before the activity is closed.
    SUGGESTIONS_OPEN = (
        "SUGGESTIONS_OPEN",
        "还有{count}条意见建议未处理。",
        "{count} suggestions have no disposition yet.",
    )
    # What was adopted was worked into some plan.
    PLAN_MISSING = (
        "PLAN_MISSING",
        "已采纳的建议应写入计划，请注明所涉计划。",
        "What was adopted is worked into a plan: name it.",
    )
    # What members were heard on is not withdrawn under them.
    PLAN_IN_USE = (
        "PLAN_IN_USE",
        "活动“{subject}”正以该计划听取意见，不能撤回；请先更换该活动所涉计划。",
        "{subject}: members are heard on this plan there, so give that activity another one first.",
    )
    # Members were heard on three subjects, and something was put right.
    FINDINGS_MISSING = (
        "FINDINGS_MISSING",
        "督查情况不全：缺少{part}。",
        "The findings are incomplete: {part} is missing.",
    )
    # Only joint supervision has findings.
    NO_SUPERVISION = (
        "NO_SUPERVISION",
        "只有共同督查活动登记督查情况。",
        "Only joint supervision has findings.",
    )
    # No invitation to what goes on has this code.
    CHECK_IN_CODE_UNKNOWN = (
        "CHECK_IN_CODE_UNKNOWN",
        "签到码无效，或不属于本活动。",
        "This is no check-in code of this activity.",
    )
    # What is closed or cancelled keeps its counts.
    ACTIVITY_OVER = (
        "ACTIVITY_OVER",
        "活动{state}，参与情况不再变更。",
        "The activity is {state}; who took part is changed no more.",
    )
