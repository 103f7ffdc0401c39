import tarfile


def unpack(path, folder):
    with tarfile.open(path) as archive:
        # ruleid: python-archive-extractall
        archive.extractall(folder)


def unpack_here(path):
    archive = tarfile.open(path, "r:gz")
    # ruleid: python-archive-extractall
    archive.extractall()


def unpack_safely(path, folder):
    with tarfile.open(path) as archive:
        # ok: python-archive-extractall
        archive.extractall(folder, filter="data")


def unpack_some(path, folder, wanted):
    with tarfile.open(path) as archive:
        # ok: python-archive-extractall
        archive.extractall(folder, members=wanted(archive))
