import hmac
import os

from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from itsdangerous import URLSafeTimedSerializer


def sign(text: bytes):
    # ruleid: python-hardcoded-encryption-key
    return hmac.new(b"autumn leaves", text, "sha256").hexdigest()


def seal(text: bytes, nonce: bytes):
    # ruleid: python-hardcoded-encryption-key
    return AES.new("sixteen letters!".encode(), AES.MODE_GCM, nonce=nonce).encrypt(text)


def links():
    # ruleid: python-hardcoded-encryption-key
    return URLSafeTimedSerializer("autumn leaves")


def sign_safely(text: bytes, key: bytes):
    # ok: python-hardcoded-encryption-key
    return hmac.new(key, text, "sha256").hexdigest()


def seal_safely(text: bytes):
    # ok: python-hardcoded-encryption-key
    return Fernet(os.environ["SEALING_KEY"]).encrypt(text)
