"""Whether what answers on a port is a server of this product."""

import http.client
import json

PATIENCE_SECONDS = 2.0
MOST_BYTES = 10_000
PRODUCT = "sitong"


def is_our_server(host: str, port: int) -> bool:
    """Whether `/healthz` says so there; false for whoever is silent or says anything else."""
    connection = http.client.HTTPConnection(host, port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", "/healthz")
        told = json.loads(connection.getresponse().read(MOST_BYTES))
    except (OSError, ValueError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return isinstance(told, dict) and told.get("product") == PRODUCT
