"""Quarterly returns for tests: a unit's staff that files them, the office that receives them."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from actions.act import Rules
from actions.declared import do
from actions.quarterly_reports.generate import (
    DraftQuarterlyReport,
    RegenerateQuarterlyReport,
    draft_quarterly_report,
    regenerate_quarterly_report,
)
from actions.quarterly_reports.report import (
    AcceptQuarterlyReport,
    ExplainEmptyParts,
    ReturnQuarterlyReport,
)
from actions.quarterly_reports.submit import SubmitQuarterlyReport, submit_quarterly_report
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.lines import Lines
from store.database import Database
from store.quarterly_reports.rows import QUARTERLY_REPORTS, lines_of
from tests.worlds.activities import Host
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

PERFORMANCE = PEOPLE.role(Role.PERFORMANCE)
AFTER_Q1 = "2026-04-02 09:00:00"
NOTHING: dict[str, Any] = {
    "activities_empty_reason": "本季度未组织活动",
    "delegates_empty_reason": "未邀请代表",
    "opinions_empty_reason": "未收到意见",
}


@dataclass(slots=True)
class Filing:
    """Acts of the staff of one unit, of the first quarter of 2026 unless another is named."""

    database: Database
    unit: str = "EDU"
    now: str = AFTER_Q1
    rules: Rules = field(default_factory=Rules)

    @property
    def staff(self) -> Viewer:
        """The unit's staff."""
        return PEOPLE.role(Role.UNIT_STAFF, unit=self.unit)

    @property
    def host(self) -> Host:
        """Who holds its activities."""
        return Host(self.database, self.unit)

    def act(self, by: Viewer | None = None, at: str | None = None) -> Any:
        """An act."""
        return act_of(self.database, by or self.staff, shanghai(at or self.now), rules=self.rules)

    async def draft(
        self, year: int = 2026, quarter: int = 1, *, by: Viewer | None = None, at: str | None = None
    ) -> Any:
        """The outcome of generating a return."""
        asked = DraftQuarterlyReport(unit_id=unit_id(self.unit), year=year, quarter=quarter)
        return await draft_quarterly_report(self.act(by, at), asked)

    async def drafted(self, year: int = 2026, quarter: int = 1, *, at: str | None = None) -> UUID:
        """The id of a return."""
        key: UUID = done(await self.draft(year, quarter, at=at)).quarterly_report_id
        return key

    async def regenerate(self, key: UUID, *, by: Viewer | None = None) -> Any:
        """The outcome of generating it anew."""
        asked = RegenerateQuarterlyReport(quarterly_report_id=key)
        return await regenerate_quarterly_report(self.act(by), asked)

    async def explain(self, key: UUID, *, by: Viewer | None = None, **reasons: Any) -> Any:
        """The outcome of saying why parts are empty."""
        return await do(self.act(by), ExplainEmptyParts(quarterly_report_id=key, **reasons))

    async def submit(self, key: UUID, *, by: Viewer | None = None, at: str | None = None) -> Any:
        """The outcome of submitting it."""
        asked = SubmitQuarterlyReport(quarterly_report_id=key)
        return await submit_quarterly_report(self.act(by, at), asked)

    async def empty(self, year: int = 2026, quarter: int = 1, *, at: str | None = None) -> UUID:
        """A return that tells on purpose that there was nothing."""
        key = await self.drafted(year, quarter, at=at)
        done(await self.explain(key, **NOTHING))
        return key

    async def accept(self, key: UUID, *, by: Viewer = PERFORMANCE) -> Any:
        """The outcome of accepting it."""
        return await do(self.act(by), AcceptQuarterlyReport(quarterly_report_id=key))

    async def send_back(self, key: UUID, *, by: Viewer = PERFORMANCE, reason: str = "漏报") -> Any:
        """The outcome of returning it."""
        asked = ReturnQuarterlyReport(quarterly_report_id=key, reason=reason)
        return await do(self.act(by), asked)

    async def report(self, key: UUID) -> QuarterlyReportFacts:
        """A return as it stands."""
        found = await QUARTERLY_REPORTS.by_id(self.database, key)
        assert found is not None
        return found

    async def lines(self, key: UUID) -> Lines:
        """The lines of its parts."""
        return await lines_of(self.database, key)
