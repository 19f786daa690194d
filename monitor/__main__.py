"""`python -m monitor` is `keyfigures`."""

from monitor.cli.main import run

if __name__ == "__main__":
    run()
