"""When something happened, and when that was entered: a late entry keeps both."""

from datetime import datetime
from typing import Annotated

from domain.declared.marks import Label, NotAfter, line

ActedAt = Annotated[
    datetime | None,
    NotAfter(),
    Label("发生时间", "When it happened"),
    "When it happened, for what is entered late; now by default.",
]
StandsSince = Annotated[datetime, Label("自", "Since"), "When the last step was taken."]
EnteredAt = Annotated[
    datetime,
    Label("登记", "Entered"),
    "When that was entered; later than the step itself for a late entry.",
]
Reason = Annotated[str, line(500), Label("理由", "Reason"), "Why."]
