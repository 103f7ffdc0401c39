import os

from Crypto.Cipher import AES, DES
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key: bytes, data: bytes) -> bytes:
    # ruleid: python-weak-cipher
    return DES.new(key, DES.MODE_CBC).encrypt(data)


def seal_blocks(key: bytes, data: bytes) -> bytes:
    # ruleid: python-weak-cipher
    return AES.new(key, AES.MODE_ECB).encrypt(data)


def seal_safely(key: bytes, data: bytes) -> bytes:
    # ok: python-weak-cipher
    return AESGCM(key).encrypt(os.urandom(12), data, None)


def seal_gcm(key: bytes, data: bytes):
    # ok: python-weak-cipher
    return AES.new(key, AES.MODE_GCM).encrypt_and_digest(data)
