"""What the project installs is pinned, hashed, and fetched from wherever a site chooses."""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
RUN_LOCK = REPOSITORY / "requirements.lock"
DEV_LOCK = REPOSITORY / "requirements-dev.lock"
NODE_LOCK = REPOSITORY / "frontend-contract" / "package-lock.json"

# Put together here, so that this file does not name them either.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("npmmirror", "com"),
        ("deb", "debian", "org"),
        ("pypi", "tuna"),
        ("mirrors", "aliyun"),
        ("unpkg", "com"),
        ("jsdelivr", "net"),
    )
]
MACHINE_PATHS = [f"/{name}/" for name in ("work", "shared", "root", "tmp")]
INDEX_OPTION = re.compile(r"(index-url|find-links|registry)['\"]?\s*[=: ]\s*['\"]?\w+://")


def _requirements(lock: Path) -> dict[str, tuple[str, list[str]]]:
    """Each requirement's version and hashes."""
    joined = lock.read_text().replace("\\\n", " ")
    found = {}
    for line in joined.splitlines():
        if line.strip() and not line.startswith("#"):
            pinned = re.match(r"([a-z0-9._-]+)==([^\s;]+)", line)
            assert pinned, f"{lock.name}: not pinned: {line[:80]}"
            hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}", line)
            found[pinned.group(1)] = (pinned.group(2), hashes)
    return found


def _tracked_texts() -> Iterator[tuple[str, str]]:
    """Path and text of each file under version control that is text."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],  # noqa: S607 - git is wherever it is
        cwd=REPOSITORY,
        capture_output=True,
        check=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        path = REPOSITORY / name
        if path.is_file():
            content = path.read_bytes()
            if b"\0" not in content:
                yield name, content.decode()


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=lambda lock: lock.name)
def test_every_locked_python_package_has_hashes(lock: Path) -> None:
    requirements = _requirements(lock)
    assert len(requirements) > 30
    assert [name for name, (_, hashes) in requirements.items() if not hashes] == []
    assert "://" not in lock.read_text()


def test_the_lock_for_development_holds_the_lock_for_running() -> None:
    dev = _requirements(DEV_LOCK)
    assert {name: dev.get(name) for name in _requirements(RUN_LOCK)} == _requirements(RUN_LOCK)


@pytest.mark.parametrize(("lock", "extra"), [(RUN_LOCK, None), (DEV_LOCK, "dev")])
def test_every_declared_dependency_is_locked(lock: Path, extra: str | None) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    declared = list(project["dependencies"])
    if extra:
        declared += project["optional-dependencies"][extra]
    names = {re.split(r"[\[<>=!~; ]", one)[0].lower().replace("_", "-") for one in declared}
    assert names - set(_requirements(lock)) == set()


def test_every_locked_node_package_has_a_hash_and_no_address() -> None:
    packages: dict[str, dict[str, Any]] = json.loads(NODE_LOCK.read_text())["packages"]
    installed = {name: one for name, one in packages.items() if name}
    assert [name for name, one in installed.items() if "integrity" not in one] == []
    assert [name for name, one in packages.items() if "resolved" in one] == []


def test_the_node_lock_serves_every_platform() -> None:
    packages: dict[str, dict[str, Any]] = json.loads(NODE_LOCK.read_text())["packages"]
    wanted = {
        f"node_modules/{name}"
        for path, one in packages.items()
        if path.count("node_modules/") == 1
        for name in one.get("optionalDependencies", {})
    }
    assert len(wanted) > 10
    assert wanted - set(packages) == set()


def test_node_dependencies_are_pinned_exactly() -> None:
    package = json.loads((NODE_LOCK.parent / "package.json").read_text())
    declared = {**package["dependencies"], **package["devDependencies"]}
    loose = [name for name, version in declared.items() if not re.fullmatch(r"[\d.]+", version)]
    assert loose == []


def test_no_file_names_a_registry_or_an_index() -> None:
    assert [
        (name, host) for name, text in _tracked_texts() for host in REGISTRIES if host in text
    ] == []
    assert [name for name, text in _tracked_texts() if INDEX_OPTION.search(text)] == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = [
        (name, place)
        for name, text in _tracked_texts()
        for place in MACHINE_PATHS
        # A path begins where no word does: "network/shared/" is none, nor is an address's path.
        if re.search(rf"(?<![\w.*)}}-]){re.escape(place)}", text)
    ]
    assert found == []


@pytest.mark.parametrize(
    "lock",
    [RUN_LOCK, DEV_LOCK, NODE_LOCK, REPOSITORY / "bench" / "peers" / "node" / "package-lock.json"],
    ids=lambda lock: f"{lock.parent.name}/{lock.name}",
)
def test_a_lock_holds_no_address_at_all(lock: Path) -> None:
    assert "://" not in lock.read_text(), "run scripts/lock, which strips them"
