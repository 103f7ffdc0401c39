import tempfile


def report():
    # ruleid: python-tempfile-mktemp
    return open(tempfile.mktemp(), "w")


def export():
    # ruleid: python-tempfile-mktemp
    path = tempfile.mktemp(suffix=".csv")
    return path


def report_safely():
    # ok: python-tempfile-mktemp
    return tempfile.NamedTemporaryFile("w")


def folder():
    # ok: python-tempfile-mktemp
    return tempfile.mkdtemp()
