"""Why something is refused: a closed list of codes, each with its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    """Stable codes; clients translate by them and never by the message."""

    # The viewer sees the thing but may not do this to it.
    NOT_PERMITTED = "NOT_PERMITTED"
    # There is no such thing, or the viewer may not see it: the two look alike.
    NOT_FOUND = "NOT_FOUND"
    # The text is no id of the kind that the field wants.
    INVALID_ID = "INVALID_ID"
    # The requestId came before with another act or another input.
    REQUEST_ID_REUSED = "REQUEST_ID_REUSED"
    # A field that must be filled is empty.
    VALUE_REQUIRED = "VALUE_REQUIRED"
    # A value that no other code describes cannot be used; the message says why.
    VALUE_INVALID = "VALUE_INVALID"
    # A number lies outside its bounds; both bounds belong to the range.
    VALUE_OUT_OF_RANGE = "VALUE_OUT_OF_RANGE"
    # A text has more characters than allowed.
    VALUE_TOO_LONG = "VALUE_TOO_LONG"
    # The same thing is named twice, or exists already.
    DUPLICATE = "DUPLICATE"
    # The act would leave everything as it is.
    NOTHING_TO_CHANGE = "NOTHING_TO_CHANGE"
    # The state of the thing does not allow this step; no step may be skipped.
    STATE_ORDER = "STATE_ORDER"
    # The act is allowed only with a reason.
    REASON_REQUIRED = "REASON_REQUIRED"
    # Something that has happened cannot lie in the future.
    INSTANT_IN_FUTURE = "INSTANT_IN_FUTURE"
    # Only a demonstration server does this.
    DEMO_ONLY = "DEMO_ONLY"
    # The review session is not running.
    SESSION_NOT_OPEN = "SESSION_NOT_OPEN"
    # The unit's scoring has not been opened, or has been closed.
    SLOT_NOT_OPEN = "SLOT_NOT_OPEN"
    # The ballot belongs to a round of the unit's scoring that is void; the unit is scored anew.
    ROUND_OVER = "ROUND_OVER"
    # The representative has not checked in to this session.
    NOT_CHECKED_IN = "NOT_CHECKED_IN"
    # Only active members of the delegation do this.
    NOT_A_REPRESENTATIVE = "NOT_A_REPRESENTATIVE"
    # The representative has scored this unit; a ballot counts once.
    ALREADY_SCORED = "ALREADY_SCORED"
    # A score is 0 to 100 with two decimals at most.
    SCORE_OUT_OF_RANGE = "SCORE_OUT_OF_RANGE"
    # A ballot scores or abstains: not both, not neither.
    SCORE_OR_ABSTAIN = "SCORE_OR_ABSTAIN"
    # The representative belongs to the unit and does not score it.
    RECUSED = "RECUSED"
    # No valid entry code reads so.
    ENTRY_CODE_UNKNOWN = "ENTRY_CODE_UNKNOWN"
    # Somebody has checked in with this entry code.
    ENTRY_CODE_USED = "ENTRY_CODE_USED"
    # Too few ballots, or too few scores among them, for an average to be told.
    QUORUM_NOT_REACHED = "QUORUM_NOT_REACHED"
    # Enough have scored: the slot closes with a result, not without one.
    QUORUM_REACHED = "QUORUM_REACHED"
    # One unit at a time: another reports or is being scored.
    ANOTHER_SLOT_RUNNING = "ANOTHER_SLOT_RUNNING"
    # What has happened since, or was told, cannot be undone.
    CANNOT_TAKE_BACK = "CANNOT_TAKE_BACK"
    # The session cannot go on while units are neither scored nor excused.
    SLOTS_UNFINISHED = "SLOTS_UNFINISHED"
    # Outside December and January the year is not plain from the date.
    PERFORMANCE_YEAR_REQUIRED = "PERFORMANCE_YEAR_REQUIRED"
    # A part that is demanded is missing, and no note says why.
    PART_MISSING = "PART_MISSING"
    # Somebody other than the head of the unit speaks, without a reason.
    SPOKESPERSON_REASON_REQUIRED = "SPOKESPERSON_REASON_REQUIRED"
    # The first-known instant may only be corrected to an earlier one.
    FIRST_KNOWN_LATER = "FIRST_KNOWN_LATER"
    # The thing cannot be closed while its clocks wait for something.
    CLOCKS_OPEN = "CLOCKS_OPEN"
    # A clock is extended once only.
    ALREADY_EXTENDED = "ALREADY_EXTENDED"
    # A criterion for membership has not been attested.
    CRITERION_MISSING = "CRITERION_MISSING"


WORDS: Mapping[ProblemCode, tuple[str, str]] = {
    ProblemCode.NOT_PERMITTED: ("您没有办理此事的权限。", "You are not permitted to do this."),
    ProblemCode.NOT_FOUND: ("没有找到所指的对象。", "There is no such thing."),
    ProblemCode.INVALID_ID: ("编号无效，应为{type}的编号。", "This is not the id of a {type}."),
    ProblemCode.REQUEST_ID_REUSED: (
        "此请求编号已用于另一次不同的请求。",
        "This requestId was used for a different request.",
    ),
    ProblemCode.VALUE_REQUIRED: ("此项必填。", "This is required."),
    ProblemCode.VALUE_INVALID: ("此项的值无效：{why}。", "This value cannot be used: {why}."),
    ProblemCode.VALUE_OUT_OF_RANGE: (
        "应在{least}至{most}之间。",
        "This must be from {least} to {most}.",
    ),
    ProblemCode.VALUE_TOO_LONG: (
        "最多{most}字，现有{found}字。",
        "At most {most} characters; there are {found}.",
    ),
    ProblemCode.DUPLICATE: ("重复：{what}。", "Given more than once: {what}."),
    ProblemCode.NOTHING_TO_CHANGE: ("没有需要变更的内容。", "There is nothing to change."),
    ProblemCode.STATE_ORDER: (
        "当前状态为“{state}”，不能执行此操作。",
        "In state {state} this cannot be done.",
    ),
    ProblemCode.REASON_REQUIRED: ("请说明理由。", "Give a reason."),
    ProblemCode.INSTANT_IN_FUTURE: ("时间不得晚于现在。", "The instant is in the future."),
    ProblemCode.DEMO_ONLY: ("仅演示模式可用。", "Only in demonstration mode."),
    ProblemCode.SESSION_NOT_OPEN: ("评议会不在进行中。", "The review session is not running."),
    ProblemCode.SLOT_NOT_OPEN: (
        "该单位尚未开放打分或打分已截止。",
        "The slot is not open for scoring.",
    ),
    ProblemCode.ROUND_OVER: (
        "该单位已重新打分，原先的打分已作废，请重新打分。",
        "Scoring of this unit began anew and this ballot is void; score it again.",
    ),
    ProblemCode.NOT_CHECKED_IN: ("您尚未在本场签到。", "You have not checked in to this session."),
    ProblemCode.NOT_A_REPRESENTATIVE: (
        "只有在任代表可以打分。",
        "Only an active representative may do this.",
    ),
    ProblemCode.ALREADY_SCORED: ("您已为该单位打过分。", "You have already scored this unit."),
    ProblemCode.SCORE_OUT_OF_RANGE: (
        "分数应为0至100，最多两位小数。",
        "A score is from 0 to 100 with at most two decimals.",
    ),
    ProblemCode.SCORE_OR_ABSTAIN: (
        "请打分或弃权，二者选一。",
        "Give a score or abstain, one of the two.",
    ),
    ProblemCode.RECUSED: ("您与该单位有关联，应予回避。", "You are recused from this unit."),
    ProblemCode.ENTRY_CODE_UNKNOWN: (
        "入场码无效或已失效。",
        "The entry code is unknown or expired.",
    ),
    ProblemCode.ENTRY_CODE_USED: ("入场码已使用。", "The entry code was used already."),
    ProblemCode.QUORUM_NOT_REACHED: (
        "人数不足，不能公布均分：{short}。",
        "Too few have scored for an average: {short}.",
    ),
    ProblemCode.QUORUM_REACHED: (
        "选票和有效分数均已达到规定数，请直接截止打分。",
        "Enough have scored; close the scoring instead.",
    ),
    ProblemCode.ANOTHER_SLOT_RUNNING: (
        "另一单位正在述职或打分，请先完成该单位。",
        "Another unit is reporting or being scored; finish that one first.",
    ),
    ProblemCode.CANNOT_TAKE_BACK: (
        "不能撤回：{why}。",
        "This cannot be taken back: {why}.",
    ),
    ProblemCode.SLOTS_UNFINISHED: (
        "还有{count}个单位未完成打分。",
        "{count} units are not scored yet.",
    ),
    ProblemCode.PERFORMANCE_YEAR_REQUIRED: (
        "评议会不在十二月或一月召开，请注明考评年度。",
        "Outside December and January the performance year must be named.",
    ),
    ProblemCode.PART_MISSING: (
        "缺少{part}部分，又未作说明。",
        "The part {part} is missing without a note.",
    ),
    ProblemCode.SPOKESPERSON_REASON_REQUIRED: (
        "发言人不是主要负责人，请说明理由。",
        "The spokesperson is not the unit's head; give a reason.",
    ),
    ProblemCode.FIRST_KNOWN_LATER: (
        "首次获知时间只能更正为更早的时间。",
        "The first-known instant may only be corrected to an earlier one.",
    ),
    ProblemCode.CLOCKS_OPEN: ("仍有时限未办结：{clocks}。", "Clocks are still open: {clocks}."),
    ProblemCode.ALREADY_EXTENDED: (
        "期限只能延长一次，且已延长。",
        "The time can be extended once only, and has been.",
    ),
    ProblemCode.CRITERION_MISSING: (
        "入库条件未确认：{criterion}。",
        "A criterion is not attested: {criterion}.",
    ),
}
"""Chinese and English templates of every code; their parameters are named."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name in both languages: given as a parameter, each message takes its own."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason for a refusal. `path` names input fields, outermost first."""

    code: ProblemCode
    message_zh: str
    message_en: str
    path: tuple[str, ...] = ()
    clause: str | None = None


def problem(
    code: ProblemCode, *, path: tuple[str, ...] = (), clause: str | None = None, **params: object
) -> Problem:
    """A problem with its words filled in. Raises KeyError when a parameter is missing."""
    zh, en = WORDS[code]
    in_chinese = {key: one.zh if isinstance(one, Named) else one for key, one in params.items()}
    in_english = {key: one.en if isinstance(one, Named) else one for key, one in params.items()}
    return Problem(code, zh.format(**in_chinese), en.format(**in_english), path, clause)
