"""The release. Here and not asked of the installation: `importlib.metadata` alone takes longer than a start may."""

VERSION = "0.1.0"
