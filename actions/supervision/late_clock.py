"""A clock that was not met in time is looked into by the Supervision Office (OP/61c)."""

from uuid import UUID

from actions.act import Act
from domain.supervision.facts import SupervisionFacts
from domain.supervision.steps import SUPERVISION
from store.clocks.facts import DeadlineFacts


def late_clock(
    act: Act, clock: DeadlineFacts, *, unit_id: UUID, title: str, text: str
) -> SupervisionFacts:
    """The item to open for a clock: one for each kind of clock of a matter, whoever asks first."""
    return SupervisionFacts(
        id=act.new_id(),
        state=SUPERVISION.first,
        unit_id=unit_id,
        title=f"逾期：{title}",
        text=text,
        clause="OP/61c",
        source_stream=clock.stream,
        source_key=clock.kind,
        opened_at=act.now,
        stands_since=act.now,
        entered_at=act.now,
        clock_id=clock.id,
    )
