"""What `sitong demo` sets up and prints for somebody who wants to try."""

import asyncio
from dataclasses import replace
from typing import Any

from rich.console import Console

from domain.people.roles import Role
from server.cli.tokens import identity_of, signed
from server.demo_world import DemoWorld, prepare_demo
from server.settings import Settings, SettingsError
from store.database import Database

out = Console(soft_wrap=True, highlight=False)

SHOWN_ROLES = (
    (Role.PERFORMANCE, None, None),
    (Role.REPRESENTATIVE, None, "R001"),
    (Role.PUBLICITY, None, None),
    (Role.UNIT_HEAD, "EDU", None),
    (Role.STREET_HEAD, "STREET-01", None),
    (Role.SUPERVISION, None, None),
    (Role.MAYOR, None, None),
    (Role.LIVE_SCREEN, None, None),
    (Role.ADMIN, None, None),
)

DEMO_TOKEN_HOURS = 24.0


def demo_settings(settings: Settings) -> Settings:
    """The settings of a demonstration. Refused in production."""
    if settings.env == "production":
        raise SettingsError("Demonstration mode is refused with SITONG_ENV=production.")
    return replace(settings, demo_clock=settings.demo_clock or "2026-12-18T09:00:00+08:00 x1")


def greet(settings: Settings, credentials: dict[str, Any]) -> None:
    """Print where GraphiQL is, a token for each role, and what to paste."""
    tokens, world = asyncio.run(_gather(settings, credentials))
    address = f"http://{settings.host}:{settings.port}"
    out.print(f"\n[bold]四同 Sitong[/bold]  GraphiQL  →  {address}/graphiql\n")
    out.print("[bold]令牌 Tokens[/bold]（粘贴到 GraphiQL 的 Headers / paste into Headers）")
    for role, text in tokens.items():
        out.print(f'\n  {role.zh} {role.value}\n  {{"Authorization": "Bearer {text}"}}')
    out.print("\n[bold]订阅 Two subscriptions to paste[/bold]\n")
    out.print(
        f'  subscription {{ scoreboard(sessionId: "{world.session_id}") {{\n'
        "    state revealed slots { unit { name } state ballotCount average rank } } }\n"
    )
    out.print(
        f'  subscription {{ sentimentCountdown(eventId: "{world.event_id}", everySeconds: 1) {{\n'
        "    serverTime milestone clocks { kind state dueAt doneAt } } }\n"
    )
    out.print("[bold]变更 Two mutations that make them move[/bold]\n")
    out.print(
        f'  mutation {{ startSlot(input: {{slotId: "{world.slot_id}"}}) {{ __typename\n'
        "    ... on SlotStarted { slot { state } }\n"
        "    ... on Refused { problems { code message } } } }        # PERFORMANCE\n"
    )
    out.print(
        f'  mutation {{ publishRelease(input: {{eventId: "{world.event_id}", '
        'facts: "…", verification: "…", measures: "…", precautions: "…"}) { __typename\n'
        "    ... on ReleasePublished { event { state } }\n"
        "    ... on Refused { problems { code message } } } }        # PUBLICITY\n"
    )


async def _gather(
    settings: Settings, credentials: dict[str, Any]
) -> tuple[dict[Role, str], DemoWorld]:
    database = Database(credentials, pool_size=2)
    await database.open()
    try:
        tokens = {
            role: signed(
                settings,
                await identity_of(database, role=role, unit=unit, person=person),
                hours=DEMO_TOKEN_HOURS,
            )
            for role, unit, person in SHOWN_ROLES
        }
        return tokens, await prepare_demo(database, settings)
    finally:
        await database.close()
