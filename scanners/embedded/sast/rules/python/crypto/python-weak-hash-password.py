import hashlib

import argon2


def stored(password: str) -> str:
    # ruleid: python-weak-hash-password
    return hashlib.md5(password.encode()).hexdigest()


def salted(salt: str, password: str) -> str:
    # ruleid: python-weak-hash-password
    return hashlib.sha256((salt + password).encode()).hexdigest()


def stored_safely(password: str) -> str:
    # ok: python-weak-hash-password
    return argon2.PasswordHasher().hash(password)


def etag(file: bytes) -> str:
    # ok: python-weak-hash-password
    return hashlib.sha256(file).hexdigest()
