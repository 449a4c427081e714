"""People who report street lamps and have them repaired, through the API."""

from dataclasses import dataclass
from typing import Any

from domain.global_ids import key_of
from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker

ANSWER = "... on Refused { problems { code message path } }"
STEPS = "allowedSteps { mutation isAllowed problems { code message } }"
LAMP = "id place fault poles dangerous state unit { code } finding dueOn repair closedAt " + STEPS
LIST = """query($f: StreetLampFilter, $n: Int, $l: Int, $after: String) {
  streetLamps(filter: $f, first: $n, last: $l, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { place } } } }"""
LOG = "query($s: String) { events(filter: { stream: $s }) { edges { node { kind payload } } } }"


@dataclass(frozen=True, slots=True)
class Lighting:
    """Acts and looks, by Publicity unless somebody else is named."""

    asker: Asker

    async def act(self, name: str, *, role: Role = Role.PUBLICITY, **given: Any) -> Any:
        """The answer of a mutation: its lamp, or its problems."""
        done, who = DONE[name], given.pop("who", {})
        query = (
            f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
            f" ... on {done} {{ lamp {{ {LAMP} }} }} {ANSWER} }} }}"
        )
        reply = await self.asker.ask(query, {"i": given}, role=role, headers=ENGLISH, **who)
        return reply.data[name]

    async def done(self, name: str, **given: Any) -> Any:
        """The lamp after an act that is not refused."""
        answer = await self.act(name, **given)
        assert "lamp" in answer, answer
        return answer["lamp"]

    async def report(self, place: str = "人民路12号", *, unit: str = "MUNI", **more: Any) -> Any:
        """A lamp that is dark."""
        given = {"caller": "王先生", "fault": "DARK", "unitId": unit_ids()[unit], **more}
        return await self.done("reportLamp", place=place, **given)

    async def to_be_planned(self, lamp_id: str) -> Any:
        """Planned for a day that is not over for long."""
        return await self.done("planLampRepair", lampId=lamp_id, dueOn="2099-12-31")

    async def page(
        self,
        role: Role | None = Role.PUBLICITY,
        *,
        first: int | None = 20,
        last: int | None = None,
        after: str | None = None,
        **f: Any,
    ) -> tuple[list[str], Any]:
        """Places on a page of the list, and what is told of the page."""
        who = f.pop("who", {})
        asked = {"f": f, "n": first, "l": last, "after": after}
        found = (await self.asker.ask(LIST, asked, role=role, **who)).data["streetLamps"]
        return [edge["node"]["place"] for edge in found["edges"]], found

    async def told_of(self, lamp_id: str, *, unit: str) -> list[tuple[str, Any]]:
        """What the head of a unit reads of a lamp in the log, the newest first."""
        stream = f"street_lamp:{key_of(lamp_id, 'StreetLamp')}"
        told = await self.asker.ask(LOG, {"s": stream}, role=Role.UNIT_HEAD, unit=unit)
        found = [edge["node"] for edge in told.data["events"]["edges"]]
        return [(one["kind"], one["payload"]) for one in found]

    async def log_of(self, lamp_id: str, *, unit: str) -> list[str]:
        """The kinds of that."""
        return [kind for kind, _ in await self.told_of(lamp_id, unit=unit)]


ENGLISH = {"accept-language": "en"}
DONE = {
    "reportLamp": "LampReported",
    "inspectLamp": "LampInspected",
    "planLampRepair": "LampRepairPlanned",
    "repairLamp": "LampRepaired",
    "rejectLampRepair": "LampRepairRejected",
    "editLamp": "LampEdited",
    "reassignLamp": "LampReassigned",
    "closeLamp": "LampClosed",
    "dismissLamp": "LampDismissed",
}
"""What each act of the room answers."""


def codes(answer: Any) -> list[tuple[str, tuple[str, ...]]]:
    """Code and path of every problem of a refusal."""
    return [(one["code"], tuple(one["path"])) for one in answer["problems"]]


def may_be_taken(lamp: Any) -> set[str]:
    """The steps that whoever has asked may take now."""
    return {one["mutation"] for one in lamp["allowedSteps"] if one["isAllowed"]}
