"""Benchmarks, each beside a reference that runs in the same process."""
