import yaml
from yaml import Loader, SafeLoader, load


def read(document: bytes) -> dict:
    # ruleid: python-deserialization-yaml-load
    return yaml.load(document, Loader=yaml.Loader)


def read_imported(document: bytes) -> dict:
    # ruleid: python-deserialization-yaml-load
    return load(document, Loader=Loader)


def read_safely(document: bytes) -> dict:
    # ok: python-deserialization-yaml-load
    return yaml.safe_load(document)


def read_named(document: bytes) -> dict:
    # ok: python-deserialization-yaml-load
    return load(document, Loader=SafeLoader)
