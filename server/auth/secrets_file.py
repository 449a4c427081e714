"""The signing secret: given by the operator, or made once and kept in the data folder."""

import os
from pathlib import Path

from server.chance import new_secret
from server.settings import Settings

SECRET_FILE = "token-secret"  # noqa: S105 - a file's name


def token_secret(settings: Settings) -> str:
    """The secret. In production it must be given; elsewhere it is made at the first start."""
    if settings.token_secret is not None:
        return settings.token_secret
    folder: Path = settings.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SECRET_FILE
    if not path.exists():
        # Written aside and linked, so that two servers starting at once agree on one secret.
        draft = folder / f".{SECRET_FILE}-{os.getpid()}"
        draft.touch(mode=0o600)
        draft.write_text(new_secret() + new_secret())
        try:
            path.hardlink_to(draft)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text().strip()
