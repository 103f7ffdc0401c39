import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key: bytes, data: bytes) -> bytes:
    # ruleid: python-static-iv
    return AES.new(key, AES.MODE_CBC, b"0000000000000000").encrypt(data)


def mode():
    # ruleid: python-static-iv
    return modes.CBC(b"0000000000000000")


def seal_safely(key: bytes, data: bytes) -> bytes:
    # ok: python-static-iv
    return AESGCM(key).encrypt(os.urandom(12), data, None)


def mode_safely():
    # ok: python-static-iv
    return modes.CBC(os.urandom(16))
