"""The figures that the README quotes: `make bench`, or `python -m benchmarks`."""
