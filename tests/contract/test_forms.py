"""Forms are made from the contract: what it says of a field, and nothing it does not know."""

import json
import shutil
from pathlib import Path
from typing import Any

from scripts.contract import CONTRACT
from tests.judges.conftest import run_node

GENERATOR = "screens/generate.mjs"


async def test_the_modules_of_the_forms_are_up_to_date() -> None:
    verdict = await run_node(GENERATOR, "--check")
    assert verdict.code == 0, verdict.said


def _copied(folder: Path, forms: dict[str, Any]) -> str:
    """A contract with other forms."""
    shutil.copytree(CONTRACT / "operations", folder / "operations")
    for name in ("schema.graphql", "events.json", "clocks.json"):
        shutil.copy(CONTRACT / name, folder)
    (folder / "forms.json").write_text(json.dumps(forms), encoding="utf-8")
    return str(folder)


def _forms() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((CONTRACT / "forms.json").read_text(encoding="utf-8"))
    return read


async def test_a_field_without_a_label_is_not_overlooked(tmp_path: Path) -> None:
    forms = _forms()
    del forms["acts"]["reportSentimentEvent"]["fields"]["title"]
    del forms["acts"]["assessSentimentEvent"]["fields"]["assessment"]["zh"]
    verdict = await run_node(GENERATOR, _copied(tmp_path, forms))
    assert verdict.code == 1
    assert "ReportSentimentEventInput.title has no label" in verdict.said
    assert "AssessSentimentEventInput.assessment has no label" in verdict.said


async def test_a_field_that_the_schema_does_not_have_is_not_made_up(tmp_path: Path) -> None:
    forms = _forms()
    forms["acts"]["reportSentimentEvent"]["fields"]["mood"] = {
        "as": "text",
        "zh": "情绪",
        "en": "M",
    }
    forms["filters"]["SentimentEventFilter"]["mood"] = {"as": "text", "zh": "情绪", "en": "Mood"}
    forms["acts"]["cheerUp"] = {"says": ["鼓劲", "Cheer up"], "fields": {}}
    forms["enums"]["SentimentLevel"].remove("MAJOR")
    verdict = await run_node(GENERATOR, _copied(tmp_path, forms))
    assert verdict.code == 1
    for told in (
        "ReportSentimentEventInput.mood is not in the schema",
        "SentimentEventFilter.mood is not in the schema",
        "cheerUp is not in the schema",
        "SentimentLevel.MAJOR has no place in its order",
    ):
        assert told in verdict.said
