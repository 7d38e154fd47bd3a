"""`python -m alaqat`."""

import sys

from alaqat.cli import main

if __name__ == "__main__":
    sys.exit(main())
