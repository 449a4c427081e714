"""What a calendar holds: the deadlines and activities that its owner would be shown."""

from dataclasses import dataclass
from typing import Any

import orjson

from domain.clocks.deadline import OPEN_STATES
from domain.people.viewer import Viewer
from server.graphql.request import GraphQLRequest
from server.graphql.runner import Runner

PAGE, MOST_PAGES = 100, 3

_OPEN = ", ".join(sorted(one.value for one in OPEN_STATES))
DEADLINES = f"""query CalendarDeadlines($after: String) {{
  page: deadlines(first: {PAGE}, after: $after, filter: {{ states: [{_OPEN}] }},
    orderBy: {{ field: DUE_AT }}) {{
    edges {{ node {{
      id title clause isProvisional startedAt dueAt unit {{ name nameEn }}
    }} }}
    pageInfo {{ hasNextPage endCursor }}
  }}
}}"""
ACTIVITIES = f"""query CalendarActivities($after: String) {{
  page: activities(first: {PAGE}, after: $after,
    orderBy: {{ field: STARTS_AT, direction: DESC }}) {{
    edges {{ node {{
      id subject state place startsAt endsAt standsSince hostUnit {{ name nameEn }}
    }} }}
    pageInfo {{ hasNextPage endCursor }}
  }}
}}"""


@dataclass(frozen=True, slots=True)
class Entries:
    """Nodes as the API tells them to the calendar's owner."""

    deadlines: list[dict[str, Any]]
    activities: list[dict[str, Any]]


async def entries_of(runner: Runner, viewer: Viewer) -> Entries:
    """What the viewer would be shown: open deadlines, the next ones first, and activities.

    At most 300 of each, the latest activities first. A kind that he may not see is left out.
    Raises UNAUTHENTICATED when the token stopped counting meanwhile, and `OSError` or what asyncpg
    raises while the database is away.
    """
    return Entries(
        deadlines=await _nodes(runner, DEADLINES, viewer),
        activities=await _nodes(runner, ACTIVITIES, viewer),
    )


async def _nodes(runner: Runner, text: str, viewer: Viewer) -> list[dict[str, Any]]:
    operation = runner.own(text)
    found: list[dict[str, Any]] = []
    after: str | None = None
    for _ in range(MOST_PAGES):
        asked = GraphQLRequest(text, variables={"after": after})
        answer = await runner.answer(operation, asked, viewer=viewer, language="zh")
        if answer.is_unavailable:
            raise ConnectionError("the database is away")
        data = orjson.loads(answer.content).get("data")
        if not data or data["page"] is None:
            break
        found += [edge["node"] for edge in data["page"]["edges"]]
        if not data["page"]["pageInfo"]["hasNextPage"]:
            break
        after = data["page"]["pageInfo"]["endCursor"]
    return found
