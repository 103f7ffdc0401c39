import os
from pathlib import Path


def share(path: str) -> None:
    # ruleid: python-file-world-writable
    os.chmod(path, 0o777)
    # ruleid: python-file-world-writable
    Path(path).chmod(0o666)


def keep(path: str) -> None:
    # ok: python-file-world-writable
    os.chmod(path, 0o600)
    # ok: python-file-world-writable
    Path(path).chmod(0o755)
