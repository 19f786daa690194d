"""`keyfigures demo`: the whole job on this machine."""

from monitor.cli.output import print_json, remark, say


def run(*, as_json: bool) -> int:
    """Plays the demo; 1 when something in it did not work."""
    from monitor.demo.story import tell  # its servers are needed here only

    told = tell(remark if as_json else say)
    if as_json:
        print_json(
            {
                "schema": "keyfigures/demo/1",
                "worked": told.worked,
                "mails": len(told.mails),
                "webhooks": len(told.hooks),
                "signatures_verified": all(hook.verified for hook in told.hooks),
            }
        )
    return 0 if told.worked else 1
