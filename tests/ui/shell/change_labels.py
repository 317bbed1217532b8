"""The names of changes as the sources have them: whatever a `Change` or a bulk change can be called."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3] / "leaddesk"
_PLACES = {"Change": 0, "Bulk": 2}  # of the label among what makes them

Function = ast.FunctionDef


def labels() -> dict[str, set[str]]:
    """By module and line of each call that makes a change: the sentences that its label can be."""
    found = {}
    for path in sorted((ROOT / "services").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not any(f"{made}(" in text for made in _PLACES):
            continue
        module = ast.parse(text)
        for function, call in _calls(module):
            place = _PLACES.get(_name(call), -1)
            if 0 <= place < len(call.args):
                found[f"{path.relative_to(ROOT)}:{call.lineno}"] = set(_texts(call.args[place], function, module))
    return found


def _calls(module: ast.Module) -> Iterator[tuple[Function, ast.Call]]:
    for function in (node for node in ast.walk(module) if isinstance(node, Function)):
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                yield function, node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(expression: ast.expr, function: Function, module: ast.Module) -> Iterator[str]:
    """The sentences marked in an expression, in what its names were given, and in what callers hand over for them."""
    functions = {node.name: node for node in module.body if isinstance(node, Function)}
    for node in ast.walk(expression):
        if isinstance(node, ast.Call) and _name(node) == "N_":
            yield ast.literal_eval(node.args[0])
        elif isinstance(node, ast.Call) and (made_by := functions.get(_name(node))) is not None:
            yield from _marked(made_by)
        elif isinstance(node, ast.Name):
            yield from _given(node.id, function, module)


def _given(name: str, function: Function, module: ast.Module) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == name for to in node.targets):
            yield from _marked(node.value)
    parameters = [each.arg for each in function.args.args]
    if name in parameters:
        for caller, call in _calls(module):
            if _name(call) == function.name and len(call.args) > parameters.index(name):
                yield from _texts(call.args[parameters.index(name)], caller, module)


def _marked(value: ast.AST) -> Iterator[str]:
    for node in ast.walk(value):
        if isinstance(node, ast.Call) and _name(node) == "N_":
            yield ast.literal_eval(node.args[0])
