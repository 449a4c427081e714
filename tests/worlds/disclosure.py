"""Who asks for information, who answers, who reviews, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from actions.clocks.fire_milestones import fire_due_milestones
from actions.declared import Asking, do
from actions.disclosure_requests.dispute import RecordDispute
from actions.disclosure_requests.receive import (
    ReceiveDisclosureRequest,
    receive_disclosure_request,
)
from actions.disclosure_requests.report import SubmitDisclosureReport, submit_disclosure_report
from actions.disclosure_requests.request import (
    AnswerDisclosureRequest,
    BeginDisclosureRequest,
    DraftDisclosureAnswer,
    RegisterDisclosureRequest,
    ReviewDisclosureRequest,
)
from domain.disclosure_requests.dispute import DisputeKind
from domain.disclosure_requests.states import ApplicantKind, DisclosureResult, ReceivedBy
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.clocks.facts import DeadlineFacts
from store.clocks.rows import DEADLINES
from store.database import Database
from store.disclosure_requests.rows import DISCLOSURE_REPORTS, DISCLOSURE_REQUESTS, DISPUTES
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-11 09:00:00")
STAFF, OTHER = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))
HEAD = PEOPLE.role(Role.UNIT_HEAD, unit="EDU")
OFFICE = PEOPLE.role(Role.GO_STAFF, unit="GO")
LAWYER = PEOPLE.role(Role.LEGAL, unit="LEGAL")
REQUEST = {
    "title": "学区划分方案",
    "text": "申请公开本年度学区划分方案。",
    "applicant_kind": ApplicantKind.CITIZEN,
    "applicant_name": "王某",
    "applicant_contact": "某街某号",
    "received_by": ReceivedBy.COUNTER,
}


@dataclass(slots=True)
class Disclosure:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer = STAFF, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def receive(self, by: Viewer = STAFF, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of a request that comes in."""
        given = {"unit_id": unit_id("EDU"), **REQUEST, **more}
        act = act_of(self.database, by, at)
        return await receive_disclosure_request(act, ReceiveDisclosureRequest(**given))

    async def received(self, at: datetime = NOW, **more: Any) -> UUID:
        """The id of a new one."""
        key: UUID = done(await self.receive(at=at, **more)).disclosure_request_id
        return key

    async def begun(self, at: datetime = NOW) -> UUID:
        """The id of one in hand."""
        key = await self.received(at)
        for step in (
            RegisterDisclosureRequest(disclosure_request_id=key, city_number="市2026-0611"),
            BeginDisclosureRequest(disclosure_request_id=key),
        ):
            done(await self.do(step, at=at))
        return key

    async def draft(self, key: UUID, at: datetime = NOW) -> None:
        """An answer is written down and found right."""
        draft = DraftDisclosureAnswer(
            disclosure_request_id=key, result=DisclosureResult.GRANTED, answer="见附件。"
        )
        done(await self.do(draft, at=at))
        done(await self.do(ReviewDisclosureRequest(disclosure_request_id=key), HEAD, at))

    async def answer(self, key: UUID, at: datetime = NOW) -> None:
        """It is drafted, reviewed and given."""
        await self.draft(key, at)
        done(await self.do(AnswerDisclosureRequest(disclosure_request_id=key), at=at))

    async def request(self, key: UUID) -> Any:
        """As it stands."""
        return await DISCLOSURE_REQUESTS.by_id(self.database, key)

    async def clocks(self, key: UUID) -> list[DeadlineFacts]:
        """Its clocks, the earliest begun first."""
        found = await DEADLINES.where(
            self.database, "stream = $1 ORDER BY started_at, id", f"case:{key}"
        )
        return list(found)

    async def clock(self, key: UUID, kind: str = "ANSWER_20_DAYS") -> DeadlineFacts:
        """The newest of a kind."""
        return [one for one in await self.clocks(key) if one.kind == kind][-1]

    async def pass_until(self, at: datetime) -> None:
        """Whatever is due by then fires."""
        act = act_of(self.database, OFFICE, at)
        while await fire_due_milestones(act):
            pass

    async def items(self, key: UUID) -> list[Mapping[str, Any]]:
        """Supervision items that its clocks have opened."""
        return list(
            await self.database.fetch(
                "SELECT state, title, unit_id FROM case_file WHERE kind = 'SUPERVISION'"
                " AND source_stream = $1 ORDER BY opened_at",
                f"case:{key}",
            )
        )

    async def dispute(self, by: Viewer = STAFF, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of recording a suit."""
        given = {
            "unit_id": unit_id("EDU"),
            "kind": DisputeKind.LITIGATION,
            "title": "不服答复",
            "filed_on": NOW.date(),
            **more,
        }
        return await self.do(RecordDispute(**given), by, at)

    async def disputed(self, **more: Any) -> UUID:
        """The id of a suit."""
        key: UUID = done(await self.dispute(**more)).thing_id
        return key

    async def a_dispute(self, key: UUID) -> Any:
        """As it stands."""
        return await DISPUTES.by_id(self.database, key)

    async def report(
        self, year: int, month: int, at: datetime, by: Viewer = STAFF, unit: str = "EDU"
    ) -> Any:
        """The outcome of reporting a month."""
        asked = SubmitDisclosureReport(unit_id=unit_id(unit), year=year, month=month)
        return await submit_disclosure_report(act_of(self.database, by, at), asked)

    async def a_report(self, key: UUID) -> Any:
        """As it stands."""
        return await DISCLOSURE_REPORTS.by_id(self.database, key)
