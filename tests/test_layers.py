"""The layers of the package: a module knows nothing of what is above it."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path


def test_no_layer_is_crossed_and_every_module_has_one(root: Path) -> None:
    lint = Path(sysconfig.get_path("scripts")) / "lint-imports"
    done = subprocess.run([lint, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
