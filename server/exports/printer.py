"""Sets one document from standard input as PDF on standard output; a process of its own.

Whoever sets pages remembers what it has set before, and a few exports of many rows would leave the
server with gigabytes. So the process ends with its document, and has bounds of memory and time.
"""

import resource
import sys
from pathlib import Path
from typing import Any

MOST_BYTES = 2 * 2**30
"""Of address space; a hundred rows take a tenth of it."""
MOST_SECONDS = 30

NO_FONT, TOO_LARGE = 3, 4
"""How it ends without a document."""

TEMPLATE = Path(__file__).with_name("paper.typ")
CHINESE = (
    "Noto Serif CJK SC",
    "Noto Sans CJK SC",
    "Source Han Serif SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Noto Serif SC",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "AR PL UMing CN",
    "SimSun",
    "FandolSong",
)
"""Families with Chinese letters; the first that the machine has is taken."""


def main() -> None:
    """From standard input to standard output."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    said = sys.stdin.buffer.read().decode()
    # The server names this file, and is to load no package for it.
    import typst

    fonts = typst.Fonts()
    there = set(fonts.families())
    family = next((one for one in CHINESE if one in there), None)
    if family is None:
        sys.exit(NO_FONT)
    compiler = typst.Compiler(TEMPLATE, root=TEMPLATE.parent, font_paths=fonts)
    try:
        made = _set(compiler, {"document": said, "family": family})
    except MemoryError:
        sys.exit(TOO_LARGE)
    sys.stdout.buffer.write(made)


def _set(compiler: Any, inputs: dict[str, str]) -> bytes:
    """As archives want it; but they want every letter shown, and a rare one is in no font here."""
    import typst

    try:
        made: bytes = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=["a-2b"])
    except typst.TypstError:
        made = compiler.compile(format="pdf", sys_inputs={**inputs, "boxes": "yes"})
    return made


if __name__ == "__main__":
    main()
