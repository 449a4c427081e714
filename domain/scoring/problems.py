"""Why something in a review session is refused."""

from domain.problems import Code


class ScoringCode(Code):
    """Why something in a review session is refused."""

    # The review session is not running.
    SESSION_NOT_OPEN = (
        "SESSION_NOT_OPEN",
        "评议会不在进行中。",
        "The review session is not running.",
    )
    # The unit's scoring has not been opened, or has been closed.
    SLOT_NOT_OPEN = (
        "SLOT_NOT_OPEN",
        "该单位尚未开放打分或打分已截止。",
        "The slot is not open for scoring.",
    )
    # The ballot belongs to a round of the unit's scoring that is void; the unit is scored anew.
    ROUND_OVER = (
        "ROUND_OVER",
        "该单位已重新打分，原先的打分已作废，请重新打分。",
        "Scoring of this unit began anew and this ballot is void; score it again.",
    )
    # The representative has not checked in to this session.
    NOT_CHECKED_IN = (
        "NOT_CHECKED_IN",
        "您尚未在本场签到。",
        "You have not checked in to this session.",
    )
    # The representative has scored this unit; a ballot counts once.
    ALREADY_SCORED = "ALREADY_SCORED", "您已为该单位打过分。", "You have already scored this unit."
    # A score is 0 to 100 with two decimals at most.
    SCORE_OUT_OF_RANGE = (
        "SCORE_OUT_OF_RANGE",
        "分数应为0至100，最多两位小数。",
        "A score is from 0 to 100 with at most two decimals.",
    )
    # A ballot scores or abstains: not both, not neither.
    SCORE_OR_ABSTAIN = (
        "SCORE_OR_ABSTAIN",
        "请打分或弃权，二者选一。",
        "Give a score or abstain, one of the two.",
    )
    # The representative belongs to the unit and does not score it.
    RECUSED = "RECUSED", "您与该单位有关联，应予回避。", "You are recused from this unit."
    # No valid entry code reads so.
    ENTRY_CODE_UNKNOWN = (
        "ENTRY_CODE_UNKNOWN",
        "入场码无效或已失效。",
        "The entry code is unknown or expired.",
    )
    # Somebody has checked in with this entry code.
    ENTRY_CODE_USED = "ENTRY_CODE_USED", "入场码已使用。", "The entry code was used already."
    # Too few ballots, or too few scores among them, for an average to be told.
    QUORUM_NOT_REACHED = (
        "QUORUM_NOT_REACHED",
        "人数不足，不能公布均分：{short}。可继续等候打分，推后或重新打分，也可注明理由作“无有效结果”。",
        "Too few have scored for an average: {short}. Wait for more, put the unit off, score it"
        " anew, or close it without a result and say why.",
    )
    # Enough have scored: the slot closes with a result, not without one.
    QUORUM_REACHED = (
        "QUORUM_REACHED",
        "选票和有效分数均已达到规定数，请直接截止打分。",
        "Enough have scored; close the scoring instead.",
    )
    # One unit at a time: another reports or is being scored.
    ANOTHER_SLOT_RUNNING = (
        "ANOTHER_SLOT_RUNNING",
        "另一单位正在述职或打分，请先完成该单位。",
        "Another unit is reporting or being scored; finish that one first.",
    )
    # The session cannot go on while units are neither scored nor excused.
    SLOTS_UNFINISHED = (
        "SLOTS_UNFINISHED",
        "还有{count}个单位未完成打分。",
        "{count} units are not scored yet.",
    )
    # Outside December and January the year is not plain from the date.
    PERFORMANCE_YEAR_REQUIRED = (
        "PERFORMANCE_YEAR_REQUIRED",
        "评议会不在十二月或一月召开，请注明考评年度。",
        "Outside December and January the performance year must be named.",
    )
