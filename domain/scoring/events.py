"""What the log tells of review sessions, of units' slots in them and of results (FS/3.4)."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {
    "review_session": Named("评议会", "review session"),
    "slot": Named("述职", "report in the hall"),
}


class SessionEvents(Happening, family=("评议会", "sessions")):
    """What happens to a session as a whole."""

    OPENED = "session:opened", "召开评议会", "session called"
    EDITED = "session:edited", "更改评议会", "session changed"
    CHECK_IN_OPENED = "session:check_in_opened", "开放签到", "check-in opened"
    CHECKED_IN = "session:checked_in", "代表签到", "a representative checked in"
    ENTRY_CODES_ISSUED = "session:entry_codes_issued", "发放入场码", "entry codes issued"
    STARTED = "session:started", "评议会开始", "session started"
    PAUSED = "session:paused", "评议会暂停", "session paused"
    RESUMED = "session:resumed", "评议会继续", "session resumed", Told.WORKERS
    REORDERED = "session:reordered", "调整次序", "order changed"
    WALL_STEERED = "session:wall_steered", "切换大屏", "wall steered"
    SCORING_CLOSED = "session:scoring_closed", "全部打分截止", "all scoring closed"
    SCORING_REOPENED = "session:scoring_reopened", "恢复打分", "scoring goes on"
    COMPLETED = "session:completed", "评议会结束", "session completed"
    CANCELLED = "session:cancelled", "取消评议会", "session cancelled"


class SlotEvents(Happening, family=("述职", "reports in the hall")):
    """What happens to a unit's slot; clock and roll tell in its own stream."""

    STARTED = "slot:started", "开始述职", "report begun", Told.WORKERS
    ENDED = "slot:ended", "结束述职", "report ended"
    CLOCK_RESTARTED = "slot:clock_restarted", "重新计时", "clock begun anew", Told.WORKERS
    ONE_MINUTE_LEFT = "slot:one_minute_left", "剩余一分钟", "one minute left"
    OVERTIME = "slot:overtime", "超时", "over its time"
    SCORING_OPENED = "slot:scoring_opened", "开放打分", "scoring opened"
    CORRECTIONS_ENDED = "slot:corrections_ended", "改分截止", "corrections ended"
    TALLIED = "slot:tallied", "已收选票", "ballots counted in"
    SCORED = "slot:scored", "截止打分", "scoring closed"
    CLOSED_WITHOUT_RESULT = (
        "slot:closed_without_result",
        "按无有效结果截止",
        "closed without a result",
    )
    RESCORED = "slot:rescored", "重新打分", "scored anew"
    REVEALED = "slot:revealed", "公布得分", "average told"
    PUT_OFF = "slot:put_off", "暂缓述职", "put off"
    EXCUSED = "slot:excused", "记为缺席", "excused"
    STEP_TAKEN_BACK = "slot:step_taken_back", "撤回一步", "a step taken back", Told.WORKERS


class ResultEvents(Happening, family=("评议结果", "results")):
    """What happens to a session's results."""

    PUBLISHED = "results:published", "公布结果", "results published", Told.PARTNERS
