"""The whole job on one machine: a bundled site, a mail sink and a webhook receiver, all on 127.0.0.1."""
