import jwt
import requests
from jwt import PyJWKClient


def keys(token: str):
    header = jwt.get_unverified_header(token)
    # ruleid: python-jwt-key-url-from-token
    return requests.get(header["jku"], timeout=5).json()


def client(token: str):
    address = jwt.get_unverified_header(token).get("jku")
    # ruleid: python-jwt-key-url-from-token
    return PyJWKClient(address)


def client_safely(jwks_url: str):
    # ok: python-jwt-key-url-from-token
    return PyJWKClient(jwks_url)


def keys_safely(token: str, trusted: set):
    address = jwt.get_unverified_header(token)["jku"]
    if address not in trusted:
        raise PermissionError("unknown issuer")
    # ok: python-jwt-key-url-from-token
    return requests.get(address, timeout=5).json()
