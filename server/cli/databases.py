"""Lists and removes databases that lie outside their data folders."""

import typer

from server.cli.console import complain, out
from server.embedded.elsewhere import (
    Belonging,
    DatabaseElsewhere,
    databases_elsewhere,
    remove,
)
from server.embedded.fault import EmbeddedFault
from server.embedded.place import STATE_FOLDER

WORDS = {
    Belonging.OWNED: "在用 owned",
    Belonging.ORPHANED: "无主 nobody's",
    Belonging.UNKNOWN: "不明 unknown",
}


def list_databases() -> int:
    """Print them, with whose they are; answers the exit code."""
    found = databases_elsewhere()
    for one in found:
        state = WORDS[one.belonging] + ("  运行中 running" if one.is_running else "")
        whose = f"  ← {one.folder}" if one.folder else ""
        out.print(f"{one.home}  {one.megabytes:.0f} MB  {state}{whose}", markup=False)
    if not found:
        out.print(f"{STATE_FOLDER} 下没有四同的数据库。There is no database of Sitong's there.")
    return 0


def remove_databases(names: list[str], *, is_sure: bool) -> int:
    """Remove what nobody owns, or of the others too what is named; answers the exit code."""
    found = databases_elsewhere()
    unknown = set(names) - {one.home.name for one in found}
    if unknown:
        complain(f"没有这样的数据库：{'、'.join(unknown)}。No such database: {', '.join(unknown)}.")
        return 2
    chosen = [one for one in found if _is_chosen(one, names)]
    for one in chosen:
        out.print(f"{one.home}  {one.megabytes:.0f} MB", markup=False)
    if not chosen:
        out.print("没有无主的数据库。There is none that nobody owns.")
        return 0
    if not is_sure:
        typer.confirm("删除后无法恢复，确定删除？They cannot be restored. Remove them?", abort=True)
    return max(_removed(one) for one in chosen)


def _is_chosen(one: DatabaseElsewhere, names: list[str]) -> bool:
    return one.home.name in names if names else one.belonging is Belonging.ORPHANED


def _removed(one: DatabaseElsewhere) -> int:
    try:
        remove(one)
    except (EmbeddedFault, OSError) as fault:
        complain(fault)
        return 1
    out.print(f"已删除 Removed: {one.home}", markup=False)
    return 0
