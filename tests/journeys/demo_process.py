"""The demonstration as a newcomer starts it: the real command, a data folder of its own."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parents[2]
SITONG = Path(sys.executable).with_name("sitong")
READY_SECONDS = 90.0
POLL_SECONDS = 0.1


def clean_environment(**settings: str) -> dict[str, str]:
    """The environment without this run's own settings, and with these."""
    kept = {name: text for name, text in os.environ.items() if "SITONG" not in name}
    return {**kept, "SITONG_PORT": "0", **settings}


def run_sitong(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command of the command line, to its end."""
    return subprocess.run(
        [SITONG, *arguments],
        cwd=ROOT,
        env=clean_environment(**settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=READY_SECONDS,
        check=False,
    )


@dataclass(slots=True)
class Demo:
    """A running demonstration and what it has printed."""

    folder: Path
    process: subprocess.Popen[bytes]
    greeting: str = ""

    @property
    def url(self) -> str:
        """The address it printed."""
        found = re.search(r"http://[\d.]+:\d+", self.greeting)
        assert found is not None, self.greeting + self.log
        return found.group()

    @property
    def log(self) -> str:
        """What it logged."""
        return (self.folder / "log").read_text()

    @property
    def tokens(self) -> dict[str, dict[str, str]]:
        """The printed header of each role, as it would be pasted; the desk's link has one too."""
        linked = re.findall(r"/screens/chair/#token=(\S+)", self.greeting)
        office = {"PERFORMANCE": {"Authorization": f"Bearer {linked[0]}"}}
        shown = re.findall(r'^  .* ([A-Z_]+)\n  (\{"Authorization".*\})$', self.greeting, re.M)
        return office | {role: json.loads(header) for role, header in shown}

    @property
    def operations(self) -> list[tuple[str, str]]:
        """The printed operations with the role each is for, as they would be pasted."""
        return re.findall(
            r"^  # ([A-Z_]+)\n((?:  (?:subscription|mutation|  ).*\n)+)", self.greeting, re.M
        )

    def get(self, path: str) -> Any:
        """A page's JSON."""
        with httpx2.Client(base_url=self.url, trust_env=False, timeout=20) as client:
            return client.get(path).json()

    def ask(self, role: str | None, query: str, **variables: Any) -> Any:
        """The data of an operation; it must have no errors."""
        with httpx2.Client(base_url=self.url, trust_env=False, timeout=20) as client:
            answer = client.post(
                "/graphql",
                json={"query": query, "variables": variables},
                headers=self.tokens[role] if role else {},
            ).json()
        assert "errors" not in answer, answer
        return answer["data"]

    def watch(self, role: str, query: str) -> Generator[Any, None, None]:
        """Frames of a subscription, as an event stream gives them."""
        with (
            httpx2.Client(base_url=self.url, trust_env=False, timeout=20) as client,
            client.stream(
                "POST",
                "/graphql",
                json={"query": query},
                headers={**self.tokens[role], "Accept": "text/event-stream"},
            ) as response,
        ):
            for line in response.iter_lines():
                if line.startswith("data: {"):
                    frame = json.loads(line.removeprefix("data: "))
                    assert "errors" not in frame, frame
                    yield frame["data"]

    def stop(self) -> int:
        """End it as an operator does; answers its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


@contextmanager
def data_folder() -> Iterator[Path]:
    """A folder that the database's account can reach, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="sitong-demo-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_demo(*arguments: str, **settings: str) -> Iterator[Demo]:
    """A started demonstration that is ready and has told everything; stopped in the end."""
    with data_folder() as folder, demo_in(folder, "--tokens", *arguments, **settings) as demo:
        yield demo


@contextmanager
def demo_in(folder: Path, *arguments: str, **settings: str) -> Iterator[Demo]:
    """The same as it is started by itself, over what an earlier one has left in the folder."""
    with (folder / "out").open("wb") as out, (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [SITONG, "demo", *arguments],
            cwd=ROOT,
            env=clean_environment(SITONG_DATA_DIR=str(folder / "data"), **settings),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=log,
        )
    demo = Demo(folder, process)
    try:
        _wait_until_ready(demo)
        yield demo
    finally:
        if process.poll() is None:
            demo.stop()


def _wait_until_ready(demo: Demo) -> None:
    until = time.monotonic() + READY_SECONDS
    while True:
        demo.greeting = (demo.folder / "out").read_text()
        if "打开 Open" in demo.greeting and _is_ready(demo.url):
            return
        assert demo.process.poll() is None, demo.log
        assert time.monotonic() < until, demo.log
        time.sleep(POLL_SECONDS)


def _is_ready(url: str) -> bool:
    try:
        return httpx2.get(f"{url}/readyz", trust_env=False, timeout=5).status_code == 200
    except httpx2.TransportError:
        return False
