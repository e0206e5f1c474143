"""Imports a REFI-QDA project with QualCoder's own code and without its window, and prints what its database then holds.

open-in-qualcoder.py FOLDER PROJECT.qdpx: the folder is the one that holds QualCoder's package.
"""

import ast
import builtins
import json
import os
import pathlib
import sqlite3
import sys
import tempfile
import types

os.environ["QT_QPA_PLATFORM"] = "offscreen"
folder, project = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
builtins._ = lambda text: text
# QualCoder talks on its output; ours is the answer alone.
sys.stdout = sys.stderr

# The package without what its start brings along: of the helpers only the message box is needed.
package = types.ModuleType("qualcoder")
package.__path__ = [str(folder / "qualcoder")]
sys.modules["qualcoder"] = package
helpers = types.ModuleType("qualcoder.helpers")
helpers.Message = type("Message", (), {"__init__": lambda self, *args: None, "exec": lambda self: None})
sys.modules["qualcoder.helpers"] = helpers

from PyQt6 import QtWidgets  # noqa: E402

application = QtWidgets.QApplication([])


def tables():
    """The statements by which QualCoder makes a new project."""
    tree = ast.parse((folder / "qualcoder" / "__main__.py").read_text("utf-8"))
    new_project = next(node for node in ast.walk(tree) if getattr(node, "name", "") == "new_project")
    texts = [node.value for node in ast.walk(new_project) if isinstance(node, ast.Constant)]
    return [text for text in texts if isinstance(text, str) and text.upper().startswith("CREATE TABLE")]


class App:
    """What the import asks of the program."""

    def __init__(self, path):
        self.project_path = path
        self.project_name = "project.qda"
        self.project_events = None
        self.ai_models = []
        self.settings = {"directory": path, "codername": "default", "fontsize": 10, "ai_enable": "False"}
        self.conn = sqlite3.connect(os.path.join(path, "data.qda"))

    def write_config_ini(self, *_):
        pass


class Log:
    def append(self, text):
        print(text, file=sys.stderr)


with tempfile.TemporaryDirectory() as path:
    for part in ("images", "audio", "video", "documents"):
        os.mkdir(os.path.join(path, part))
    app = App(path)
    for statement in tables():
        app.conn.execute(statement)
    columns = len(app.conn.execute("SELECT * FROM project").description)
    app.conn.execute(f"INSERT INTO project VALUES ({','.join('?' * columns)})", [""] * columns)
    app.conn.commit()
    QtWidgets.QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (project, True))
    from qualcoder import refi  # noqa: E402

    refi.RefiImport(app, Log(), "qdp")
    codings = app.conn.execute(
        "SELECT code_name.name, seltext, pos0, pos1, source.fulltext, code_text.memo, code_text.owner FROM code_text "
        "JOIN code_name ON code_name.cid = code_text.cid JOIN source ON source.id = code_text.fid ORDER BY ctid"
    ).fetchall()
    memos = [memo for (memo,) in app.conn.execute("SELECT memo FROM source WHERE memo != '' ORDER BY id")]
    cases = [name for (name,) in app.conn.execute("SELECT name FROM cases ORDER BY name")]
    app.conn.close()

print(
    json.dumps(
        {
            "cases": cases,
            "memos": memos,
            "codings": [
                {"code": code, "words": words, "there": text[start:end], "memo": memo, "owner": owner}
                for code, words, start, end, text, memo, owner in codings
            ],
        }
    ),
    file=sys.__stdout__,
)
