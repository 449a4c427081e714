"""What a server began it ends, however it is told to end."""

import signal
import threading
from types import FrameType

END_BY_SIGNAL = 128


def unwind_on_signals() -> None:
    """Let SIGTERM, and a closed terminal, unwind the program as Ctrl-C does.

    By default they end a process on the spot, and the database it started would run on. The web
    server handles SIGTERM itself while it serves, and raises it once more when it has finished.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    signal.signal(signal.SIGTERM, _leave)
    # A server started with nohup has asked to outlive its terminal.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, _as_sigterm)


def _leave(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(END_BY_SIGNAL + number)


def _as_sigterm(_number: int, _frame: FrameType | None) -> None:
    signal.raise_signal(signal.SIGTERM)
