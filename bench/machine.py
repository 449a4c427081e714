"""What this machine tells of itself and of processes, read from /proc."""

import importlib.metadata
import json
import os
import platform
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bench.knobs import NODE_PEERS, ROOT

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")

PYTHON_PACKAGES = (
    "strawberry-graphql", "graphql-core", "tortoise-orm", "asyncpg", "broadcaster", "starlette",
    "uvicorn", "uvloop", "httptools", "websockets", "orjson",
)  # fmt: skip
NODE_PACKAGES = (
    "graphql", "graphql-yoga", "graphql-ws", "ws", "mercurius", "fastify", "postgraphile", "pg",
)  # fmt: skip


def cpu_seconds_of(pid: int) -> float:
    """Processor time a process has used, its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_A_SECOND


def resident_bytes_of(pid: int) -> int:
    """Memory of a process that lies in RAM."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


@dataclass(frozen=True, slots=True)
class CoreTimes:
    """How long a core has been busy and how long it has been there, in ticks."""

    busy: int
    all: int

    def busy_since(self, before: "CoreTimes") -> float:
        """Share of the time since `before` in which the core was busy, 0 to 1."""
        return (self.busy - before.busy) / max(1, self.all - before.all)


def core_times(core: int) -> CoreTimes:
    """A core's times up to now."""
    for line in Path("/proc/stat").read_text().splitlines():
        name, *values = line.split()
        if name == f"cpu{core}":
            ticks = [int(value) for value in values[:8]]
            return CoreTimes(sum(ticks) - ticks[3] - ticks[4], sum(ticks))
    raise LookupError(f"there is no core {core}")


def about_this_machine() -> dict[str, object]:
    """What a reader must know to place the figures. Names no host and no person."""
    return {
        "processor": _cpu_model(),
        "cores": os.cpu_count(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "node": _said_by([str(node_binary()), "--version"]),
        "commit": _said_by(["git", "-C", str(ROOT), "rev-parse", "--short=12", "HEAD"]),
        "packages": {**_python_versions(), **_node_versions()},
    }


def node_binary() -> Path:
    """The Node that the peers' own lock brings along."""
    kind = "arm64" if platform.machine() in {"aarch64", "arm64"} else "x64"
    return NODE_PEERS / "node_modules" / f"node-linux-{kind}" / "bin" / "node"


def _cpu_model() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _said_by(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def _python_versions() -> dict[str, str]:
    return {name: importlib.metadata.version(name) for name in PYTHON_PACKAGES}


def _node_versions() -> dict[str, str]:
    versions = {}
    for name in NODE_PACKAGES:
        package = NODE_PEERS / "node_modules" / name / "package.json"
        if package.exists():
            versions[f"{name} (npm)"] = str(json.loads(package.read_text())["version"])
    return versions
