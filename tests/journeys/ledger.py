"""What the ledger tells of units and leaders, and whether it is the sum of its records."""

from decimal import Decimal
from typing import Any

from strawberry.relay import GlobalID

from tests.journeys.demo_year import DemoYear, Who, unit

OBLIGATION = """
key duty clauseId status effect form required counted notCounted open dueAt firstOn lastOn
isProvisional isEnteredLate
"""
STATEMENT = f"""
query ($u: ID!, $y: Int!) {{ unitStatement(unitId: $u, year: $y) {{
  counts {{ status effect count }}
  obligations {{ {OBLIGATION} records(first: 50) {{ recordId counts reason day }} }} }} }}
"""
PROGRESS = """
query ($y: Int!) { phaseProgress(year: $y) { units {
  unit { code } phase status obligations settled planned held counted } } }
"""
DISTRICT = """
query ($y: Int!) { districtLedger(year: $y) { standings {
  duty phase status obligations settled unit { code } person { id } } } }
"""


async def statement(year: DemoYear, code: str, by: Who, *, of: int = 2026) -> dict[str, Any]:
    """All that a unit owes in a year."""
    found: dict[str, Any] = await year.ask(STATEMENT, by, u=unit(code), y=of)
    return found


def duty(statement: dict[str, Any], key: str, *, first_on: str = "") -> dict[str, Any]:
    """The one obligation of a duty in it, of the period that begins on a day."""
    (found,) = (
        one
        for one in statement["obligations"]
        if one["duty"] == key and one["firstOn"].startswith(first_on)
    )
    stands: dict[str, Any] = found
    return stands


def figure(of: dict[str, Any]) -> str:
    """E.g. `1/2 AT_RISK`."""
    return f"{of['counted']}/{of['required']} {of['status']}"


async def cell(year: DemoYear, code: str, phase: str, by: Who, *, of: int = 2026) -> dict[str, Any]:
    """How far a unit is in a step of a year."""
    found = await year.ask(PROGRESS, by, y=of)
    return cell_of(found, code, phase)


def cell_of(progress: dict[str, Any], code: str, phase: str) -> dict[str, Any]:
    """The same, of what was told."""
    (here,) = (
        one for one in progress["units"] if (one["unit"]["code"], one["phase"]) == (code, phase)
    )
    return {name: value for name, value in here.items() if name not in ("unit", "phase")}


async def standing(year: DemoYear, key: str, code: str, by: Who, *, phase: str = "") -> str:
    """How a unit stands by a duty in the district's ledger, of a phase where it has several."""
    found = await year.ask(DISTRICT, by, y=2026)
    (here,) = (
        one
        for one in found["standings"]
        if one["duty"] == key
        and one["phase"].startswith(phase)
        and one["unit"] is not None
        and one["unit"]["code"] == code
    )
    return f"{here['settled']}/{here['obligations']} {here['status']}"


PHASES = (
    ("OpinionMeeting",),
    ("LeaderDispatch", "ThematicDiscussion"),
    ("JointSupervision", "SpecialSupervision", "SiteVerification"),
)


def _sum_of(key: str, good: list[dict[str, Any]]) -> int:
    """How many records count; FS/4.2a asks for each of three phases, so the least of three sums."""
    if key != "FS/4.2a":
        return len(good)
    kinds = [GlobalID.from_id(record["recordId"]).type_name for record in good]
    return min(sum(kind in phase for kind in kinds) for phase in PHASES)


def _is_within(one: dict[str, Any], record: dict[str, Any]) -> bool:
    return bool(one["firstOn"] <= record["day"] <= one["lastOn"])


def check_sums(statement: dict[str, Any], *, least: int) -> None:
    """Every figure of it is the sum of the records that it names (WS/28a).

    `least` is how many records there have to be, so that nothing is not taken for a sum.
    """
    tally: dict[tuple[str, str], int] = {}
    seen = 0
    for one in statement["obligations"]:
        place = one["status"], one["effect"]
        tally[place] = tally.get(place, 0) + 1
        records = one["records"]
        seen += len(records)
        assert len({record["recordId"] for record in records}) == len(records), one["key"]
        good = [record for record in records if record["counts"]]
        if one["form"] in ("AT_LEAST", "HOLDING"):
            assert Decimal(one["counted"]) == _sum_of(one["duty"], good), one
            assert one["notCounted"] == len(records) - len(good), one
            assert all(_is_within(one, record) for record in good), one
        if one["form"] == "EACH":
            within = [each for each in records if _is_within(one, each)]
            waiting = [each for each in within if each["reason"] == "OPEN"]
            assert one["open"] == len(waiting), one
            assert Decimal(one["required"]) == len(within) - len(waiting), one
            assert Decimal(one["counted"]) == sum(each["counts"] for each in within), one
    told = {(one["status"], one["effect"]): one["count"] for one in statement["counts"]}
    assert told == tally
    assert seen >= least
