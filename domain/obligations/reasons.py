"""Why a record does not count: codes that the duty itself gives, and codes of the rooms."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from domain.declared.parts import DeclarationError
from domain.declared.worded import Worded
from domain.rooms import modules


class NotCounted(Worded):
    """What any duty may say of a record; a room's own stand as `REASONS` in its duties."""

    OUTSIDE_WINDOW = "OUTSIDE_WINDOW", "不在规定时段内", "it lies outside the days that count"
    DAY_OFF = "DAY_OFF", "非工作日", "it lies on a day off"
    OTHER_KIND = "OTHER_KIND", "不属于计入的类别", "it is of none of the kinds that count"
    BELOW_FIGURE = "BELOW_FIGURE", "低于规定数", "its number lies below the figure"
    ABOVE_FIGURE = "ABOVE_FIGURE", "超出规定数", "its number lies above the figure"
    DONE_LATE = "DONE_LATE", "逾期完成", "it was done late"
    NOT_DONE = "NOT_DONE", "到期未完成", "its time is over, and it is not done"
    OPEN = "OPEN", "尚无结果", "nobody can tell yet"
    CANCELLED = "CANCELLED", "已取消", "it was called off"


@cache
def reasons() -> Mapping[str, Worded]:
    """All of them by code. Raises DeclarationError for a code with two meanings."""
    found: dict[str, Worded] = {one.value: one for one in NotCounted}
    for module in modules("domain", "duties"):
        for one in vars(module).get("REASONS", ()):
            if found.setdefault(one.value, one) is not one:
                raise DeclarationError(f"{one.value} ({module.__name__}) has a meaning already")
    return MappingProxyType(found)
