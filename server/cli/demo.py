"""What `sitong demo` sets up and prints for somebody who wants to try."""

import asyncio
from typing import Any

from domain.people.roles import Role
from server.cli.console import out
from server.cli.tokens import identity_of, signed
from server.demo_world import DemoWorld, prepare_demo
from server.settings import Settings
from store.database import Database

CHOSEN_UNITS = {Role.UNIT_HEAD: "MUNI", Role.UNIT_STAFF: "MUNI", Role.STREET_HEAD: "STREET-01"}
"""Units of the shown tokens: the one that the demonstration's event concerns, and a street."""

FIRST_ROLES = (Role.PERFORMANCE, Role.REPRESENTATIVE, Role.LIVE_SCREEN, Role.PUBLICITY)
"""Whom the printed operations need."""

SHOWN_ROLES = (
    *FIRST_ROLES,
    *(role for role in Role if role not in FIRST_ROLES and role is not Role.PUBLIC),
)
"""Every role but the public, which needs no token."""

SCREENS: tuple[tuple[str, str, Role | None], ...] = (
    ("现场大屏 Hall wall", "wall", Role.LIVE_SCREEN),
    ("代表手机 Phone", "phone", None),
    ("主持席 Chair's desk", "chair", Role.PERFORMANCE),
    ("舆情大屏 Sentiment wall", "sentiment", Role.PUBLICITY),
    ("舆情席位 Sentiment desk", "desk", Role.PUBLICITY),
    ("信息发布 Releases", "releases", None),
    ("条款库 Clause register", "clauses", None),
)
"""What each screen is called, where it lies, and whose token it opens with."""

DEMO_TOKEN_HOURS = 24.0


def greet(settings: Settings, credentials: dict[str, Any], address: tuple[str, int]) -> DemoWorld:
    """Make the demonstration's world, and print where GraphiQL is, tokens, and what to paste."""
    tokens, world = asyncio.run(_gather(settings, credentials))
    host, port = address
    place = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    page = f"{place}/graphiql"
    out.print(f"\n[bold]四同 Sitong[/bold]  GraphiQL  →  {page}\n")
    out.print("[bold]令牌 Tokens[/bold]（粘贴到 GraphiQL 的 Headers / paste into Headers）")
    for role, text in tokens.items():
        out.print(f"\n  {role.zh} {role.value}", markup=False)
        out.print(f'  {{"Authorization": "Bearer {text}"}}', markup=False)
    out.print("\n[bold]屏幕 Screens[/bold]（令牌在链接里 / the token is in the link）\n")
    for name, folder, bearer in SCREENS:
        token = "" if bearer is None else f"#token={tokens[bearer]}"
        out.print(f"  {name}  {place}/screens/{folder}/{token}", markup=False)
    _show("订阅 Two subscriptions to paste", scoreboard_text(world), countdown_text(world))
    _show("变更 Two mutations that make them move", start_text(world), release_text(world))
    out.print(f"[bold]打开 Open[/bold]  {page}\n")
    return world


def _show(title: str, *operations: str) -> None:
    out.print(f"\n[bold]{title}[/bold]\n")
    for text in operations:
        out.print(text, markup=False)


def scoreboard_text(world: DemoWorld) -> str:
    """How the hall stands."""
    return f"""  # {Role.PERFORMANCE.value}
  subscription {{ scoreboard(sessionId: "{world.session_id}") {{
    state revealed slots {{ unit {{ name }} state ballotCount average rank }} }} }}
"""


def countdown_text(world: DemoWorld) -> str:
    """How long there is left for the authoritative word."""
    return f"""  # {Role.PUBLICITY.value}
  subscription {{ sentimentCountdown(eventId: "{world.event_id}", everySeconds: 1) {{
    serverTime milestone clocks {{ kind state dueAt doneAt }} }} }}
"""


def start_text(world: DemoWorld) -> str:
    """The first unit takes the floor: the scoreboard moves."""
    return f"""  # {Role.PERFORMANCE.value}
  mutation {{ startSlot(input: {{slotId: "{world.slot_id}"}}) {{ __typename
    ... on SlotStarted {{ slot {{ state }} }}
    ... on Refused {{ problems {{ code message }} }} }} }}
"""


def release_text(world: DemoWorld) -> str:
    """The authoritative word is out: the countdown moves."""
    return f"""  # {Role.PUBLICITY.value}
  mutation {{ publishRelease(input: {{eventId: "{world.event_id}",
      facts: "接报后已到场", verification: "暂无人员伤亡",
      measures: "正在抢修", precautions: "请绕行"}}) {{ __typename
    ... on ReleasePublished {{ event {{ state }} }}
    ... on Refused {{ problems {{ code message }} }} }} }}
"""


async def _gather(
    settings: Settings, credentials: dict[str, Any]
) -> tuple[dict[Role, str], DemoWorld]:
    database = Database(credentials, pool_size=2)
    await database.open()
    try:
        tokens = {
            role: signed(
                settings,
                await identity_of(database, role=role, unit=CHOSEN_UNITS.get(role), person=None),
                hours=DEMO_TOKEN_HOURS,
            )
            for role in SHOWN_ROLES
        }
        return tokens, await prepare_demo(database, settings)
    finally:
        await database.close()
