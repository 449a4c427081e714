"""The five documents of the district."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.declared.worded import Worded


class DocumentKey(Worded):
    """The five documents of the district, by the short keys that clause ids begin with."""

    FS = "FS", "四同机制", "Four-together mechanism"
    WR = "WR", "区政府工作规则", "Work rules of the district government"
    WS = "WS", "改进作风若干措施（试行）", "Measures on work style (trial)"
    OP = "OP", "政务公开实施细则", "Rules on open government"
    PR = "PR", "向公众报告（征求意见稿）", "Reporting to the public (draft for comment)"


class DocumentStatus(Worded):
    """Whether a document counts."""

    IN_FORCE = "IN_FORCE", "施行", "in force"
    # In force too, without an end date (A28).
    TRIAL = "TRIAL", "试行", "in force on trial"
    DRAFT = "DRAFT", "征求意见稿", "a draft: shown, never counted", "a draft"
    REPEALED = "REPEALED", "废止", "repealed"


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its number and standing.

    `issued_on` is the date of its text, which counts rather than the day of printing (A10).
    """

    key: DocumentKey
    number: str | None
    status: DocumentStatus
    issued_on: date | None

    @property
    def title_zh(self) -> str:
        """Its short Chinese title."""
        return self.key.zh

    @property
    def title_en(self) -> str:
        """Its short English title."""
        return self.key.en


DOCUMENTS: Mapping[DocumentKey, Document] = {
    one.key: one
    for one in (
        Document(
            DocumentKey.FS,
            "西政办发〔2017〕19号",
            DocumentStatus.IN_FORCE,
            date(2017, 8, 30),
        ),
        Document(
            DocumentKey.WR,
            "西政发〔2018〕4号",
            DocumentStatus.IN_FORCE,
            date(2018, 3, 20),
        ),
        Document(
            DocumentKey.WS,
            "西政发〔2020〕4号",
            DocumentStatus.TRIAL,
            date(2020, 6, 2),
        ),
        Document(
            DocumentKey.OP,
            "西政办发〔2017〕6号",
            DocumentStatus.IN_FORCE,
            date(2017, 4, 10),
        ),
        Document(
            DocumentKey.PR,
            None,
            DocumentStatus.DRAFT,
            None,
        ),
    )
}
"""By key. A draft is shown and computed, never counted (A27)."""
