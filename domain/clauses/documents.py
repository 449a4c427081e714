"""The five documents of the district."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKey(StrEnum):
    """Short key of a document; clause ids begin with it."""

    FS = "FS"
    WR = "WR"
    WS = "WS"
    OP = "OP"
    PR = "PR"


class DocumentStatus(StrEnum):
    """Whether a document counts."""

    IN_FORCE = "IN_FORCE"
    # In force too, without an end date (A28).
    TRIAL = "TRIAL"
    DRAFT = "DRAFT"
    REPEALED = "REPEALED"


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its number and standing.

    `issued_on` is the date of its text, which counts rather than the day of printing (A10).
    """

    key: DocumentKey
    number: str | None
    title_zh: str
    title_en: str
    status: DocumentStatus
    issued_on: date | None


DOCUMENTS: Mapping[DocumentKey, Document] = {
    one.key: one
    for one in (
        Document(
            DocumentKey.FS,
            "西政办发〔2017〕19号",
            "四同机制",
            "Four-together mechanism",
            DocumentStatus.IN_FORCE,
            date(2017, 8, 30),
        ),
        Document(
            DocumentKey.WR,
            "西政发〔2018〕4号",
            "区政府工作规则",
            "Work rules of the district government",
            DocumentStatus.IN_FORCE,
            date(2018, 3, 20),
        ),
        Document(
            DocumentKey.WS,
            "西政发〔2020〕4号",
            "改进作风若干措施（试行）",
            "Measures on work style (trial)",
            DocumentStatus.TRIAL,
            date(2020, 6, 2),
        ),
        Document(
            DocumentKey.OP,
            "西政办发〔2017〕6号",
            "政务公开实施细则",
            "Rules on open government",
            DocumentStatus.IN_FORCE,
            date(2017, 4, 10),
        ),
        Document(
            DocumentKey.PR,
            None,
            "向公众报告（征求意见稿）",
            "Reporting to the public (draft for comment)",
            DocumentStatus.DRAFT,
            None,
        ),
    )
}
"""By key. A draft is shown and computed, never counted (A27)."""
