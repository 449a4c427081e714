"""How an obligation stands, by what was measured of it (T11), in plain Python."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What is known of an obligation: its period, its figures, its records."""

    form: str
    effect: str = "BREACH"
    stage: str = "RUNNING"
    is_waived: bool = False
    is_there: bool = True
    required: Decimal | None = Decimal(1)
    most: Decimal | None = None
    counted: Decimal = Decimal(0)
    in_time: Decimal = Decimal(0)
    whole: int = 0
    open: int = 0
    missed: int = 0
    late: int = 0

    @property
    def is_over(self) -> bool:
        """Whether its due instant has come."""
        return self.stage == "OVER"

    @property
    def failed(self) -> str:
        """What a miss is called, by what it means."""
        return {"NOTHING": "ON_TRACK", "ADVISORY": "ADVISORY_MISSED"}.get(self.effect, "MISSED")


def status_of(one: Measured) -> str:
    """The one word."""
    if one.is_waived:
        return "WAIVED"
    if not one.is_there:
        return "NOT_APPLICABLE"
    if one.required is None:
        return "UNSET"
    if one.stage == "AHEAD":
        return "NOT_STARTED"
    judge = {"AT_LEAST": _at_least, "EACH": _each, "AT_MOST": _at_most}.get(one.form, _level)
    return judge(one, one.required)


def _at_least(one: Measured, required: Decimal) -> str:
    if one.in_time >= required:
        return "MET"
    if not one.is_over:
        is_risky = one.stage == "RISKY" and one.effect != "NOTHING"
        return "AT_RISK" if is_risky else "ON_TRACK"
    return "MET_LATE" if one.counted >= required else one.failed


def _each(one: Measured, _required: Decimal) -> str:
    if one.missed:
        return one.failed
    if one.late:
        return "MET_LATE"
    if one.open or not one.is_over:
        return "ON_TRACK"
    return "MET" if one.whole else "NOT_APPLICABLE"


def _at_most(one: Measured, required: Decimal) -> str:
    if one.counted > required:
        return one.failed
    if one.is_over:
        return "MET"
    is_near = required > 0 and one.counted / required >= Decimal("0.9")
    return "AT_RISK" if is_near else "ON_TRACK"


def _level(one: Measured, required: Decimal) -> str:
    """Shares and stocks, which go up and down."""
    if one.form == "SHARE" and not one.whole:
        return "NOT_APPLICABLE" if one.is_over else "ON_TRACK"
    if one.counted >= required and (one.most is None or one.counted <= one.most):
        return "MET"
    return one.failed if one.is_over else "NOT_MET"
