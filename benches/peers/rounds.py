"""A vendor's client as the bench wants it: in a process that stays, and calls when it is told to."""

import concurrent.futures
import importlib.metadata
import platform
import sys
import time

THREADS = 8


def serve(package, connect, call):
    """Prints what is measured. Then, for each line of the input (threads, and calls of each), prints the seconds that they took.

    `connect` makes a client, and `call` calls with it once. Each thread has a client of its own, as no vendor promises
    that threads may share one."""
    clients = [connect() for _ in range(THREADS)]
    print(f"{package} {importlib.metadata.version(package)}, Python {platform.python_version()}", flush=True)
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        for line in sys.stdin:
            threads, calls = map(int, line.split())

            def repeat(client):
                for _ in range(calls):
                    call(client)

            started = time.perf_counter()
            # What a thread raises comes out of its result.
            list(pool.map(repeat, clients[:threads]))
            print(time.perf_counter() - started, flush=True)
