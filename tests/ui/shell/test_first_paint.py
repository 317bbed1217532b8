"""What is loaded when the window is painted first, and that it is painted at once."""

import subprocess
import sys
from pathlib import Path

HEAVY = {"sqlmodel", "sqlalchemy", "pydantic", "numpy", "pyqtgraph", "lucide", "alembic", "leaddesk.services.work"}

PROGRAM = """
import sys
from pathlib import Path
from leaddesk import app
application = app.make_application()
program = app.Program(application, Path(sys.argv[1]))
def painted():
    print("\\n".join(sys.modules), flush=True)
    application.exit(0)
program.window.painted.connect(painted)
program.window.show()
application.exec()
"""


def test_nothing_heavy_is_loaded_when_the_window_is_painted_first(sample_file: Path) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(sample_file)], capture_output=True, text=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "leaddesk.ui.shell.window" in loaded, done.stderr
    assert not HEAVY & loaded
