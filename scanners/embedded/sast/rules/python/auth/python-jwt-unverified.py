import jwt
from jose import jwt as jose_jwt


def customer(token: str) -> str:
    # ruleid: python-jwt-unverified
    return jwt.decode(token, options={"verify_signature": False})["sub"]


def roles(token: str) -> list:
    # ruleid: python-jwt-unverified
    return jose_jwt.get_unverified_claims(token)["roles"]


def customer_safely(token: str, key: str) -> str:
    # ok: python-jwt-unverified
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders")["sub"]


def key_id(token: str) -> str:
    # ok: python-jwt-unverified
    return jwt.get_unverified_header(token)["kid"]
