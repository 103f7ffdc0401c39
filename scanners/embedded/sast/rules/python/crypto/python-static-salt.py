import hashlib
import os


def stored(password: bytes) -> bytes:
    # ruleid: python-static-salt
    return hashlib.pbkdf2_hmac("sha256", password, b"fixed salt", 600_000)


def stored_named(password: bytes) -> bytes:
    # ruleid: python-static-salt
    return hashlib.scrypt(password, salt=b"fixed salt", n=16384, r=8, p=1)


def stored_safely(password: bytes) -> bytes:
    salt = os.urandom(16)
    # ok: python-static-salt
    return salt + hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


def check(password: bytes, salt: bytes) -> bytes:
    # ok: python-static-salt
    return hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)
