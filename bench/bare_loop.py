"""The reference of the sweeps: httpx clients that fetch a list of pages and keep nothing but their validators.

`python -m bench.bare_loop FILE` with FILE a JSON object of URLs and the ETags they answered last (null: none).
"""

import asyncio
import json
import sys
from collections import deque
from pathlib import Path

import httpx

WORKERS = 32


async def fetch_all(etags: dict[str, str | None]) -> dict[str, str | None]:
    """Fetches each URL once, conditionally where its ETag is known. The ETags of now."""
    tls, queue, answered = httpx.create_ssl_context(), deque(etags), dict(etags)

    async def work() -> None:
        async with httpx.AsyncClient(verify=tls) as client:
            while queue:
                url = queue.popleft()
                known = etags[url]
                answer = await client.get(url, headers={"If-None-Match": known} if known else {})
                answered[url] = answer.headers.get("etag", known)

    async with asyncio.TaskGroup() as workers:
        for _ in range(min(WORKERS, len(queue))):
            workers.create_task(work())
    return answered


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(json.dumps(asyncio.run(fetch_all(json.loads(file.read_text())))))
