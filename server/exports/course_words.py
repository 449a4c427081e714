"""What the events of a session's stream are called in its minutes."""

COURSE = {
    "session:opened": "召集",
    "session:check_in_opened": "开始签到",
    "session:started": "会议开始",
    "session:paused": "会议暂停",
    "session:resumed": "会议继续",
    "session:scoring_closed": "全部打分结束",
    "session:completed": "会议结束",
    "session:scoring_reopened": "恢复打分",
    "session:reordered": "调整顺序",
    "session:edited": "会议安排变更",
    "session:cancelled": "会议取消",
    "slot:started": "开始述职",
    "slot:ended": "述职结束",
    "slot:scoring_opened": "开始打分",
    "slot:scored": "打分结束",
    "slot:excused": "缺席",
    "slot:revealed": "公布得分",
    "slot:step_taken_back": "撤回上一步",
    "slot:clock_restarted": "重新计时",
    "slot:rescored": "重新打分",
    "slot:put_off": "推迟述职",
    "slot:closed_without_result": "无有效结果",
    "results:published": "公布结果",
}
"""A kind without words stops the minutes' own test, so none is left out."""
