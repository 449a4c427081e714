"""Looks whether everything the server needs is there."""

import shutil
import socket
import sys

from rich.markup import escape

from server.assembly import CONTRACT
from server.cli.console import out
from server.cli.database import ready_database
from server.cli.listening import ANYWHERE, is_own_machine, own_address
from server.embedded.fault import EmbeddedFault
from server.neighbour import is_our_server
from server.settings import Settings
from server.settings_reading import Reading
from store.migrating import WrongDatabaseError


def examine(reading: Reading) -> int:
    """Print one line for each thing looked at, settings first; answers the exit code."""
    results = [_python(), _settings(reading)]
    if reading.settings is not None:
        settings = reading.settings
        results += [_database(settings), _port(settings), _reach(settings), _graphiql()]
    return 0 if all(results) else 1


def _line(is_fine: bool, what: str, advice: str = "") -> bool:
    mark = "[green]✓[/green]" if is_fine else "[red]✗[/red]"
    out.print(f"{mark} {what}" + (f": {advice}" if advice and not is_fine else ""))
    return is_fine


def _hint(what: str, advice: str) -> bool:
    """What may be left as it is: no fault, and marked as none."""
    out.print(f"[yellow]![/yellow] {what}: {advice}")
    return True


def _python() -> bool:
    found = ".".join(str(part) for part in sys.version_info[:3])
    return _line(sys.version_info >= (3, 11), f"Python {found}", "3.11 or newer is needed")


def _settings(reading: Reading) -> bool:
    """All of them: where each comes from, and everything that is wrong."""
    for one in reading.each:
        origin = "[bold]given[/bold]  " if one.is_given else "default"
        _line(one.fault is None, f"{one.variable:<30} {origin}  {escape(one.shown)}")
    for fault in reading.faults:
        _line(False, escape(fault))
    return not reading.faults


def _database(settings: Settings) -> bool:
    try:
        with ready_database(settings) as database:
            where = f", data in {database.embedded.home}" if database.embedded else ""
            return _line(True, f"PostgreSQL runs and has its shape{where}")
    except (EmbeddedFault, WrongDatabaseError) as fault:
        return _line(False, "PostgreSQL", str(fault))


def _port(settings: Settings) -> bool:
    """Free, or held by a server of ours; 0 means any that is free."""
    host, port = own_address(settings)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        is_taken = port != 0 and probe.connect_ex((host, port)) == 0
    if is_taken and is_our_server(host, port):
        return _line(True, f"Port {port}: Sitong runs there")
    return _line(not is_taken, f"Port {port}", "another program answers there; set SITONG_PORT")


def _reach(settings: Settings) -> bool:
    """How phones get in. That none can is no failure: one may be alone at this machine."""
    if settings.public_url is not None:
        return _line(True, f"Phones reach the server at {settings.public_url}")
    is_open = settings.host in ANYWHERE or not is_own_machine(settings.host)
    missing = "SITONG_PUBLIC_URL" if is_open else "SITONG_HOST=0.0.0.0 and SITONG_PUBLIC_URL"
    return _hint("Phones", f"QR codes name no address that they reach; set {missing}")


def _graphiql() -> bool:
    if (CONTRACT / "graphiql" / "dist" / "index.html").exists():
        return _line(True, "GraphiQL is built")
    node = shutil.which("node")
    advice = "run `make demo` once" if node else "install Node.js 20, then run `make demo`"
    # The server works without it, so this alone is no failure.
    return _hint("GraphiQL", advice)
