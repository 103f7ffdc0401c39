import hashlib
import hmac


def check(key: bytes, body: bytes, signature: str) -> bool:
    # ruleid: python-timing-unsafe-signature-check
    return hmac.new(key, body, hashlib.sha256).hexdigest() == signature


def verify(key: bytes, body: bytes, signature: str) -> None:
    expected = "sha256=" + hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python-timing-unsafe-signature-check
    if expected != signature:
        raise ValueError("wrong signature")


def check_safely(key: bytes, body: bytes, signature: str) -> bool:
    # ok: python-timing-unsafe-signature-check
    return hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest(), signature)


def same(file: bytes, digest: str) -> bool:
    # ok: python-timing-unsafe-signature-check
    return hashlib.sha256(file).hexdigest() == digest
