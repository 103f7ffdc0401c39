from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import rsa


def short():
    # ruleid: python-rsa-key-too-small
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)


def old():
    # ruleid: python-rsa-key-too-small
    return RSA.generate(1024)


def current():
    # ok: python-rsa-key-too-small
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def long():
    # ok: python-rsa-key-too-small
    return RSA.generate(4096)
