"""What `sitong demo` sets up and prints for somebody who wants to try."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domain.people.roles import Role
from server.cli.console import out
from server.cli.database import ReadyDatabase
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
    ("主持席 Chair's desk", "chair", Role.PERFORMANCE),
    ("舆情大屏 Sentiment wall", "sentiment", Role.PUBLICITY),
    ("舆情席位 Sentiment desk", "desk", Role.PUBLICITY),
    ("信息发布 Releases", "releases", None),
    ("条款库 Clause register", "clauses", None),
)
"""What each screen is called, where it lies, and whose token it opens with."""

DEMO_TOKEN_HOURS = 24.0


@dataclass(frozen=True, slots=True)
class Shown:
    """What a greeting tells: where the server is, whose tokens there are, and what is there."""

    settings: Settings
    address: tuple[str, int]
    home: Path | None
    tokens: dict[Role, str]
    world: DemoWorld

    @property
    def place(self) -> str:
        """The address that links begin with: the public one where it was set."""
        host, port = self.address
        own = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        return self.settings.public_url or own


def greet(
    settings: Settings,
    database: ReadyDatabase,
    address: tuple[str, int],
    *,
    play_per_second: float | None,
    is_all_told: bool,
) -> DemoWorld:
    """Make the demonstration's world; print links first, then what to do with them.

    Tokens and operations to paste follow only when they were asked for.
    """
    tokens, world = asyncio.run(_gather(settings, database.credentials))
    home = None if database.embedded is None else database.embedded.home
    shown = Shown(settings, address, home, tokens, world)
    _tell_links(shown)
    if is_all_told:
        _tell_tokens(shown)
    _tell_story(shown, play_per_second=play_per_second)
    out.print(f"\n[bold]打开 Open[/bold]  {shown.place}/screens/\n")
    return world


def _tell_links(shown: Shown) -> None:
    out.print(
        "\n[bold]四同 Sitong[/bold]  屏幕 Screens（令牌在链接里 / tokens are in the links）\n"
    )
    for name, folder, bearer in SCREENS:
        token = "" if bearer is None else f"#token={shown.tokens[bearer]}"
        _plain(f"  {name}  {shown.place}/screens/{folder}/{token}")
    _plain(f"  代表手机 Phone  {shown.place}/screens/phone/#code={shown.world.entry_code}")
    token = shown.tokens[Role.PERFORMANCE]
    _plain(f"  查询页面 GraphiQL ({Role.PERFORMANCE.value})  {shown.place}/graphiql#token={token}")


def _tell_story(shown: Shown, *, play_per_second: float | None) -> None:
    """At most a screenful."""
    speed = f"×{shown.world.speed:g}"
    out.print("\n[bold]怎么看 What to do[/bold]\n")
    if play_per_second is not None:
        _plain(
            f"  自动播放：时钟 {speed}，每秒 {play_per_second:g} 次请求（--pace 调整）。"
            f"It plays by itself: clock {speed}, {play_per_second:g} requests a second (--pace)."
        )
    _plain(
        "  在主持席按下一步，大屏和手机随之变化。"
        "Press the next step at the chair's desk: wall and phone move."
    )
    _plain(
        "  GraphiQL 切换标签页会停止订阅：请在一个浏览器窗口订阅，在另一个窗口执行变更。"
        "A GraphiQL tab that is left stops its subscription: watch in one browser window, act in"
        " another."
    )
    _plain(
        "  其他角色的令牌 Tokens of other roles:  .venv/bin/sitong token MAYOR"
        "  （全部及示例 all, and examples:  make demo TOKENS=1）"
    )
    _plain(f"  数据 Data:  {shown.home or '外部数据库 SITONG_DATABASE_URL'}")
    if shown.settings.public_url is None:
        _plain(
            "  手机要能连上 For phones:  SITONG_HOST=0.0.0.0 SITONG_PUBLIC_URL=http://本机地址:端口"
        )


def _tell_tokens(shown: Shown) -> None:
    out.print("\n[bold]令牌 Tokens[/bold]（粘贴到 GraphiQL 的 Headers / paste into Headers）")
    for role, text in shown.tokens.items():
        _plain(f"\n  {role.zh} {role.value}")
        _plain(f'  {{"Authorization": "Bearer {text}"}}')
    world = shown.world
    _show("订阅 Two subscriptions to paste", scoreboard_text(world), countdown_text(world))
    _show("变更 Two mutations that make them move", start_text(world), release_text(world))


def _show(title: str, *operations: str) -> None:
    out.print(f"\n[bold]{title}[/bold]\n")
    for text in operations:
        _plain(text)


def _plain(line: str) -> None:
    out.print(line, markup=False)


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
