"""Why something is refused: codes, each with its words.

What any act may refuse with stands here; what only a room does, in `domain/<room>/problems.py`.
`domain/codes.py` gathers them.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

Self = TypeVar("Self", bound="Code")


class Code(StrEnum):
    """Stable codes; clients translate by them and never by the message.

    Each is written with its name, its Chinese and its English template; parameters are named.
    """

    zh: str
    en: str

    def __new__(cls: type[Self], value: str, zh: str = "", en: str = "") -> Self:
        """A code with its words."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh, member.en = zh, en
        return member


class ProblemCode(Code):
    """What any act may refuse with."""

    # The viewer sees the thing but may not do this to it.
    NOT_PERMITTED = "NOT_PERMITTED", "您没有办理此事的权限。", "You are not permitted to do this."
    # There is no such thing, or the viewer may not see it: the two look alike.
    NOT_FOUND = "NOT_FOUND", "没有找到所指的对象。", "There is no such thing."
    # The text is no id of the kind that the field wants.
    INVALID_ID = "INVALID_ID", "编号无效，应为{type}的编号。", "This is not the id of a {type}."
    # The requestId came before with another act or another input.
    REQUEST_ID_REUSED = (
        "REQUEST_ID_REUSED",
        "此请求编号已用于另一次不同的请求。",
        "This requestId was used for a different request.",
    )
    # A field that must be filled is empty.
    VALUE_REQUIRED = "VALUE_REQUIRED", "此项必填。", "This is required."
    # A value that no other code describes cannot be used; the message says why.
    VALUE_INVALID = "VALUE_INVALID", "此项的值无效：{why}。", "This value cannot be used: {why}."
    # A number lies outside its bounds; both bounds belong to the range.
    VALUE_OUT_OF_RANGE = (
        "VALUE_OUT_OF_RANGE",
        "应在{least}至{most}之间。",
        "This must be from {least} to {most}.",
    )
    # A text has more characters than allowed.
    VALUE_TOO_LONG = (
        "VALUE_TOO_LONG",
        "最多{most}字，现有{found}字。",
        "At most {most} characters; there are {found}.",
    )
    # The same thing is named twice, or exists already.
    DUPLICATE = "DUPLICATE", "重复：{what}。", "Given more than once: {what}."
    # The act would leave everything as it is.
    NOTHING_TO_CHANGE = "NOTHING_TO_CHANGE", "没有需要变更的内容。", "There is nothing to change."
    # The state of the thing does not allow this step; no step may be skipped.
    STATE_ORDER = (
        "STATE_ORDER",
        "当前状态为“{state}”，不能执行此操作。",
        "In state {state} this cannot be done.",
    )
    # The act is allowed only with a reason.
    REASON_REQUIRED = "REASON_REQUIRED", "请说明理由。", "Give a reason."
    # A part that is demanded is missing, and no note says why.
    PART_MISSING = (
        "PART_MISSING",
        "缺少{part}部分，又未作说明。",
        "The part {part} is missing without a note.",
    )
    # Something that has happened cannot lie in the future.
    INSTANT_IN_FUTURE = "INSTANT_IN_FUTURE", "时间不得晚于现在。", "The instant is in the future."
    # What has happened since, or was told, cannot be undone.
    CANNOT_TAKE_BACK = "CANNOT_TAKE_BACK", "不能撤回：{why}。", "This cannot be taken back: {why}."


@dataclass(frozen=True, slots=True)
class Named:
    """A name in both languages: given as a parameter, each message takes its own."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason for a refusal. `path` names input fields, outermost first."""

    code: Code
    message_zh: str
    message_en: str
    path: tuple[str, ...] = ()
    clause: str | None = None


def problem(
    code: Code, *, path: tuple[str, ...] = (), clause: str | None = None, **params: object
) -> Problem:
    """A problem with its words filled in. Raises KeyError when a parameter is missing."""
    in_chinese = {key: one.zh if isinstance(one, Named) else one for key, one in params.items()}
    in_english = {key: one.en if isinstance(one, Named) else one for key, one in params.items()}
    return Problem(code, code.zh.format(**in_chinese), code.en.format(**in_english), path, clause)
