"""Runs the notebook of `docs/` as Jupyter would, and stores its outputs: python tests/notebook.py"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any
from unittest import mock

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parent.parent
PATH = ROOT / "docs" / "analysis.ipynb"


def run(folder: Path) -> Any:
    """The notebook with its outputs, executed in an empty folder. Raises nbclient's CellExecutionError."""
    notebook = nbformat.read(PATH, as_version=4)
    # Jupyter and IPython keep files in the home folder, and listen on ports: here they keep to a folder that goes away
    with tempfile.TemporaryDirectory(prefix="nb") as own:
        kept = dict.fromkeys(("JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"), own)
        kept["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
        with mock.patch.dict(os.environ, kept):
            kernel = AsyncKernelManager(kernel_name="python3", transport="ipc", ip=f"{own}/kernel")
            place = {"metadata": {"path": str(folder)}}
            NotebookClient(notebook, km=kernel, timeout=300, resources=place, record_timing=False).execute()
    return notebook


def written(notebook: Any) -> str:
    """The notebook as it is kept: without what differs from one machine or run to the next."""
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata = {}
    return nbformat.writes(notebook, indent=1) + "\n"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        PATH.write_text(written(run(Path(folder))), encoding="utf-8")
    print(PATH.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
