"""Table of cases: one matter that moves through states under clocks."""

from tortoise import fields

from domain.cases.facts import CaseFacts
from store.tabling import table

CaseRow = table(
    CaseFacts,
    "case_file",
    "Case",
    unique=(("kind", "source_stream", "source_key"),),
    indexes=(("unit_id", "opened_at", "id"), ("opened_at", "id"), ("kind", "opened_at", "id")),
    is_searched=True,
    text="A case of any kind; the kind's domain file says what its states mean.",
    columns={
        "number": fields.BigIntField(generated=False, unique=True, null=True),
        "kind": {"max_length": 40},
        "state": {"max_length": 20},
        "unit_id": {"related_name": "cases"},
        "checker_id": {"related_name": "checked_cases"},
        "source_stream": {"description": "What it came from"},
        "source_key": {"description": "Which part of the source; one case each"},
    },
)
