"""Pages whose blocks can be run: what stands between fences, by the words behind the first."""

import re
from dataclasses import dataclass
from pathlib import Path

FENCED = re.compile(r"^( *)```(\w+)([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
WRITTEN_ADDRESS = "127.0.0.1:8000"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `sh` is run, another language with a path behind it is a file."""

    language: str
    words: tuple[str, ...]
    text: str


def blocks_of(page: Path, *, port: int) -> list[Block]:
    """The blocks of a page, with the server's address in place of the written one."""
    found = FENCED.findall(page.read_text(encoding="utf-8"))
    return [
        Block(
            language,
            tuple(words.split()),
            re.sub(f"^{indent}", "", text, flags=re.MULTILINE).replace(
                WRITTEN_ADDRESS, f"127.0.0.1:{port}"
            ),
        )
        for indent, language, words, text in found
    ]
