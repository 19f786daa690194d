"""When to try again. Pure: attempts and a jitter in, seconds out."""

# Standard Webhooks 1.0 recommends this sequence; ten attempts over about three days.
SCHEDULE_S = (0.0, 5.0, 300.0, 1_800.0, 7_200.0, 18_000.0, 36_000.0, 50_400.0, 72_000.0, 86_400.0)
MOST_ATTEMPTS = len(SCHEDULE_S)
LONGEST_WAIT_S = 86_400.0
_SPREAD = 0.05


def delay_s(attempts: int, *, jitter: float, retry_after_s: float | None = None) -> float | None:
    """Seconds from the end of attempt number `attempts` (from 1) to the next; None when there is no next.

    `jitter`, from 0 to 1, stretches the wait by up to 5 %, so that messages that failed together do not return
    together. A server's wish (`retry_after_s`) is honoured where it is longer than ours, up to 24 hours.
    """
    if attempts >= MOST_ATTEMPTS:
        return None
    ours = SCHEDULE_S[attempts] * (1 + _SPREAD * jitter)
    return max(ours, min(retry_after_s or 0.0, LONGEST_WAIT_S))
