"""How the command line speaks: whole sentences on one line each, wherever they are read."""

from rich.console import Console

out = Console(soft_wrap=True, highlight=False)
err = Console(stderr=True, soft_wrap=True, highlight=False)


def complain(sentence: object) -> None:
    """Say on the error stream what cannot be done, and what to do about it."""
    err.print(str(sentence), style="red", markup=False)
