"""Compiles the modules that read articles to machine code: `make compile`. See src/alaqat/compiled.py.

Where there is no C compiler, or no headers of Python, it says so and leaves all as it is: then the Python files read.
The exit code is 1 only where compiling was tried and failed.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from constants import short_tuples, with_constants
from constructors import with_constructors

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
PICKLED = ("model",)  # modules whose values go from process to process
KEPT = 3  # libraries of earlier sources that stay, for whoever goes back to them
PLAIN = "Articles are read by the Python files, at about half the speed."
FLAGS = ("-O1", "-fvisibility=hidden", "-DNDEBUG", "-fwrapv", "-w")
# What gcc does besides, for all files as one: 4 % fewer instructions, and a tenth fewer of them not in the cache, for
# half as much time again to compile. Other compilers spell it otherwise, or need a linker that may not be there.
WITH_GCC = ("-O2", "-flto=auto", "-fno-plt")


def compiled_module() -> object:
    """src/alaqat/compiled.py, loaded alone: whether alaqat itself can be imported does not matter here."""
    spec = importlib.util.spec_from_file_location("compiled", SOURCE / "alaqat" / "compiled.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def missing() -> str:
    """What compiling needs and is not there, "" if all is."""
    compiler = shlex.split(sysconfig.get_config_var("CC") or "")
    if os.name != "posix" or not compiler or not shutil.which(compiler[0]):
        return f"no C compiler ({compiler[0] if compiler else 'cc'})"
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        return "no headers of Python (Python.h)"
    if importlib.util.find_spec("mypyc") is None:
        return "no mypyc (a package for development, see requirements.lock)"
    return ""


def written_out(sources: list[Path], work: Path) -> list[Path]:
    """Copies the package into a folder, the sources with their constructors and constants written out: the copies."""
    names = {path: ".".join(path.relative_to(SOURCE).with_suffix("").parts) for path in sources}
    tuples = {name: short_tuples(path.read_text(encoding="utf-8")) for path, name in names.items()}
    for path in sorted((SOURCE / "alaqat").rglob("*.py")):
        copy = work / path.relative_to(SOURCE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        if path in sources:
            text = with_constants(with_constructors(text, picklable=path.stem in PICKLED), tuples)
        copy.write_text(text, encoding="utf-8")
    shutil.copy(SOURCE / "alaqat" / "py.typed", work / "alaqat")
    return [work / path.relative_to(SOURCE) for path in sources]


def to_c(sources: list[Path], group: str, work: Path) -> list[tuple[str, list[str], list[str]]]:
    """Writes the C of the sources into a folder: (module, its C files, folders of headers)."""
    import setuptools  # noqa: F401 - mypyc wants it imported first
    from mypyc.build import mypycify

    copies = written_out(sources, work / "src")
    os.environ["MYPYPATH"] = str(work / "src")
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            options = ["--config-file", str(ROOT / "pyproject.toml")]
            made = mypycify([*options, *map(str, copies)], group_name=group, multi_file=True, target_dir=str(work))
    except SystemExit as error:
        raise RuntimeError(f"mypyc: {error}\n{said.getvalue()}") from error
    return [(each.name, each.sources, each.include_dirs) for each in made]


def shims(modules: list[tuple[str, list[str], list[str]]], group: str, work: Path) -> Path:
    """One C file with the entry of every module, from the file that mypyc writes for each."""
    path = work / "shims.c"
    lines = []
    for name, files, _ in modules:
        if name != group:
            last = name.rpartition(".")[2]
            lines += [f"#define PyInit___init__ PyInit___init__{last}", f'#include "{Path(files[0]).resolve()}"']
            lines.append("#undef PyInit___init__")
    path.write_text("\n".join(lines) + "\n")
    return path


def to_machine_code(files: list[Path], headers: list[str], target: Path) -> None:
    """Compiles C files on all cores and links them."""
    compiler = shlex.split(sysconfig.get_config_var("CC"))
    shared = shlex.split(sysconfig.get_config_var("LDSHARED"))
    position_free = shlex.split(sysconfig.get_config_var("CCSHARED") or "")
    folders = [f"-I{folder}" for folder in (sysconfig.get_path("include"), *headers)]
    told = subprocess.run([*compiler, "--version"], capture_output=True, text=True, check=False).stdout
    flags = (*FLAGS, *WITH_GCC) if "Free Software Foundation" in told else FLAGS  # the last -O counts

    def run(command: list[str]) -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command[:1])}: {done.stderr[-4000:]}")

    def one(file: Path) -> str:
        run([*compiler, *flags, *position_free, *folders, "-c", str(file), "-o", f"{file}.o"])
        return f"{file}.o"

    longest_first = sorted(files, key=lambda file: -file.stat().st_size)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        objects = list(pool.map(one, longest_first))
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(f".{os.getpid()}")
    run([*shared, *flags, *objects, "-o", str(unfinished)])
    os.replace(unfinished, target)  # nobody loads half a library


def main() -> int:
    alaqat = compiled_module()
    target = alaqat.library()
    if target.is_file():
        return 0
    lack = missing()
    if lack:
        print(f"not compiled: {lack}. {PLAIN}", file=sys.stderr)
        return 0
    print("compiling the modules that read articles (about two minutes) ...", file=sys.stderr)
    begin = time.monotonic()
    group = f"{alaqat.GROUP}__mypyc"
    try:
        with tempfile.TemporaryDirectory() as folder:
            modules = to_c(alaqat.compiled(), alaqat.GROUP, Path(folder))
            files = [Path(file) for name, files, _ in modules if name == group for file in files]
            headers = sorted({each for _, _, headers in modules for each in headers})
            to_machine_code([*files, shims(modules, group, Path(folder))], headers, target)
    except (RuntimeError, OSError) as error:
        print(f"not compiled: {error}\n{PLAIN}", file=sys.stderr)
        return 1
    for old in sorted(target.parent.iterdir(), key=lambda path: path.stat().st_mtime)[: -KEPT - 1]:
        old.unlink()
    print(f"compiled in {time.monotonic() - begin:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
