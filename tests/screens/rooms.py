"""Sentiment events for scenes of the rooms, reported through the API."""

from datetime import UTC, datetime, timedelta

import aiohttp

from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import RunningServer

MORNING = datetime(2026, 12, 18, 1, 0, tzinfo=UTC)
"""When the demonstration clock of the scenes begins."""

REPORT = """mutation ($i: ReportSentimentEventInput!) {
  reportSentimentEvent(input: $i) { ... on SentimentEventReported { event { id } } } }"""


async def reported(
    server: RunningServer, titles: tuple[str, ...], *, known_hours_ago: float = 0
) -> list[str]:
    """Ids of major events, known so long ago."""
    known = MORNING - timedelta(hours=known_hours_ago)
    async with aiohttp.ClientSession() as http:
        asker = Asker(http, server)
        ids = []
        for title in titles:
            reply = await asker.ask(
                REPORT,
                {
                    "i": {
                        "title": title,
                        "summary": f"网民反映：{title}。",
                        "level": "MAJOR",
                        "responsibleUnitId": unit_ids()["MUNI"],
                        "firstKnownAt": known.isoformat(),
                    }
                },
                role=Role.PUBLICITY,
            )
            ids.append(reply.data["reportSentimentEvent"]["event"]["id"])
    return ids
