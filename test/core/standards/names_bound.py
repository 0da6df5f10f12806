"""What each Python file named on standard input binds at its top level, by CPython's own parser: JSON by path."""

import ast
import json
import sys


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = set()
        self.star = False
        self.depth = 0

    def bind(self, name):
        if self.depth == 0 and name is not None:
            self.names.add(name)

    def visit_FunctionDef(self, node):
        self.bind(node.name)
        self.depth += 1
        for statement in node.body:
            self.visit(statement)
        self.depth -= 1

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_ClassDef = visit_FunctionDef

    def visit_Lambda(self, node):
        pass

    def visit_comprehension_of_any_kind(self, node):
        # Its own targets stay inside; what a walrus binds does not.
        for inner in ast.walk(node):
            if isinstance(inner, ast.NamedExpr):
                self.bind(inner.target.id)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of_any_kind

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.bind(node.id)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.generic_visit(node)

    def visit_Import(self, node):
        for alias in node.names:
            self.bind((alias.asname or alias.name).split(".")[0])

    def visit_ImportFrom(self, node):
        for alias in node.names:
            if alias.name != "*":
                self.bind(alias.asname or alias.name)
            elif self.depth == 0:
                self.star = True

    def visit_Global(self, node):
        self.names.update(node.names)

    def visit_MatchAs(self, node):
        self.bind(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node):
        self.bind(node.name)

    def visit_MatchMapping(self, node):
        self.bind(node.rest)
        self.generic_visit(node)


answers = {}
for path in sys.stdin.read().splitlines():
    try:
        with open(path, encoding="utf-8") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, UnicodeDecodeError, ValueError):
        continue
    visitor = Names()
    visitor.visit(tree)
    answers[path] = {"names": sorted(visitor.names), "star": visitor.star}
json.dump(answers, sys.stdout)
