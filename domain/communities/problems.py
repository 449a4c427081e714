"""Why something about community duties, admission and tasks is refused."""

from domain.problems import Code


class CommunitiesCode(Code):
    """Why something about community duties, admission and tasks is refused."""

    # A list that says nothing is not published.
    DUTY_LIST_EMPTY = (
        "DUTY_LIST_EMPTY",
        "清单没有任何职责，不能发布。",
        "The list has no duties, so it cannot be published.",
    )
    # Each version holds for a day at least: a newer one begins after it.
    DUTY_LIST_NOT_LATER = (
        "DUTY_LIST_NOT_LATER",
        "现行版本自{day}起施行，新版本的施行日应晚于该日。",
        "The version published last holds from {day} on; a newer one must begin later.",
    )
    # What is over before it is approved can no longer be approved.
    ADMISSION_OVER = (
        "ADMISSION_OVER",
        "申请的期限已于{day}届满，不能再批准。",
        "The period asked for ended on {day}, so it can no longer be approved.",
    )
    # WS/27b: admission first, then the task.
    TASK_NOT_ADMITTED = (
        "TASK_NOT_ADMITTED",
        "事务未经准入，不能交社区办理：{why}。",
        "The task is not admitted, so it cannot be handed to communities: {why}.",
    )
