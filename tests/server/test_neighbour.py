"""Who answers on a port is known as a server of ours, or as somebody else."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from server.neighbour import is_our_server

ANSWERS = {
    b'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"product":"sitong"}': True,
    b'HTTP/1.1 503 no\r\ncontent-length: 20\r\n\r\n{"product":"sitong"}': True,
    b'HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{"status":"ok"}': False,
    b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]": False,
    b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello": False,
    b"SSH-2.0-nobody\r\n": False,
    b"": False,
}


@contextmanager
def answering(answer: bytes) -> Iterator[int]:
    """The port of somebody who says this once."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            line, _ = listening.accept()
            with line:
                line.recv(1_000)
                line.sendall(answer)

        teller = threading.Thread(target=serve)
        teller.start()
        yield listening.getsockname()[1]
        teller.join()


@pytest.mark.parametrize(("answer", "is_ours"), ANSWERS.items())
def test_a_server_is_known_by_its_health(answer: bytes, is_ours: bool) -> None:
    with answering(answer) as port:
        assert is_our_server("127.0.0.1", port) is is_ours


def test_nobody_is_nobody_of_ours() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    assert not is_our_server("127.0.0.1", port)
