"""What the players say: scores, comments and events that look like a real day. No chance in it."""

import hashlib
from dataclasses import dataclass

LOWEST_SCORE, HIGHEST_SCORE = 60.0, 100.0

COMMENTS = (
    "窗口办事比去年快了，建议把材料清单写得再明白一些。",
    "报告讲成绩较多，讲问题偏少，希望补充整改时间表。",
    "背街小巷整治见效明显，后续维护请明确责任到人。",
    "老旧小区加装电梯，盼与居民多商量几次再动工。",
    "热线答复及时，个别事项回访时仍未办结，请再核对。",
    "停车难问题年年提，建议公布错时共享的车位数量。",
    "社区养老驿站离家近，餐食品种可以再多些。",
    "建议把年度任务的完成情况每季度公开一次。",
    "施工围挡时间偏长，请提前告知沿街商户。",
    "数据汇报清楚，若能与前两年对照就更好了。",
)

COMMENT_EVERY = 17
ABSTENTION_EVERY = 41


@dataclass(frozen=True, slots=True)
class PlayedBallot:
    """What one phone sends for one slot."""

    score: str | None
    comment: str | None


def ballot_of(slot_id: str, number: int) -> PlayedBallot:
    """The ballot of the phone with this number: varied, and the same at every telling."""
    level = _bytes(slot_id)[0] % 13
    taste = _bytes(f"{slot_id}/{number}")
    comment = COMMENTS[taste[3] % len(COMMENTS)] if taste[4] % COMMENT_EVERY == 0 else None
    if taste[5] % ABSTENTION_EVERY == 0:
        return PlayedBallot(None, comment)
    score = 80 + level + taste[0] % 15 - 7 + taste[1] % 4 / 4
    return PlayedBallot(f"{min(HIGHEST_SCORE, max(LOWEST_SCORE, score)):.2f}", comment)


def report_seconds(slot_id: str) -> float:
    """How long a unit speaks by the shown clock: most within eight minutes, some over."""
    return 380.0 + _bytes(slot_id)[1] % 120


@dataclass(frozen=True, slots=True)
class PlayedEvent:
    """A sentiment event; `known_minutes` is how long somebody has known of it already."""

    title: str
    summary: str
    level: str
    is_urgent: bool
    known_minutes: int
    unit_code: str


EVENTS = (
    PlayedEvent(
        "网传某学校周边食品摊点卫生问题（演示）",
        "家长群流传照片，询问摊点是否有证、有无学生不适。",
        "MAJOR",
        is_urgent=False,
        known_minutes=140,
        unit_code="EDU",
    ),
    PlayedEvent(
        "强降雨致下凹桥区积水（演示）",
        "司机发布被困视频，交通台接到求助，询问何时恢复通行。",
        "LARGER",
        is_urgent=True,
        known_minutes=15,
        unit_code="MUNI",
    ),
    PlayedEvent(
        "沿街建筑外立面脱落传闻（演示）",
        "网民称有人受伤，现场已拉警戒线，传闻尚未核实。",
        "EXTRAORDINARY",
        is_urgent=True,
        known_minutes=265,
        unit_code="STREET-01",
    ),
)

ASSESSMENT = "已会同属地研判：影响范围限于周边街区，传播上升较快，需要尽快发布权威信息。"
MEASURES = "责任单位已到场处置，安排专人值守，并与平台沟通澄清不实信息。"
RELEASE = {
    "facts": "今日上午接到反映后，责任单位第一时间到场。",
    "verification": "经初步核实，未发现人员伤亡，网传部分内容与事实不符。",
    "measures": "已设置警戒，组织排查，处置情况将继续公布。",
    "precautions": "请市民绕行相关路段，以权威发布为准，不信谣、不传谣。",
}
TOPIC = "事件处置进展情况"


def _bytes(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
