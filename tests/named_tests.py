"""Tests called by their names, `file::name` below tests/, in tables of what they hold."""

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent


def of(file: str, *names: str) -> tuple[str, ...]:
    """Some tests of one file; the names are without their `test_`."""
    return tuple(f"{file}::test_{name}" for name in names)


def missing(tests: Iterable[str]) -> list[str]:
    """Those that there are not."""
    named = [test.partition("::") for test in tests]
    return [f"{file}::{name}" for file, _, name in named if name not in _names_in(file)]


@cache
def _names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
