import hashlib
import hmac


def tag(key: bytes, body: bytes) -> str:
    # ruleid: python-weak-hash-signature
    return hmac.new(key, body, hashlib.md5).hexdigest()


def tag_named(key: bytes, body: bytes) -> str:
    # ruleid: python-weak-hash-signature
    return hmac.new(key, body, digestmod="md5").hexdigest()


def tag_safely(key: bytes, body: bytes) -> str:
    # ok: python-weak-hash-signature
    return hmac.new(key, body, hashlib.sha256).hexdigest()


def tag_named_safely(key: bytes, body: bytes) -> str:
    # ok: python-weak-hash-signature
    return hmac.new(key, body, digestmod="sha512").hexdigest()
