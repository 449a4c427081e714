"""The PostgreSQL that tests run on: the embedded one, in a folder of its own, for one run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.embedded.postgres import EmbeddedPostgres, start_embedded


@contextmanager
def test_cluster() -> Iterator[EmbeddedPostgres]:
    """A fresh cluster that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="sitong-test-"))
    folder.chmod(0o755)
    embedded = start_embedded(folder)
    try:
        yield embedded
    finally:
        home = embedded.home
        embedded.stop()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(home, ignore_errors=True)
