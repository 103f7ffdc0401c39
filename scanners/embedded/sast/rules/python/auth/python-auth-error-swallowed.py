import jwt
from fastapi import HTTPException


def check(token, key):
    # ruleid: python-auth-error-swallowed
    try:
        jwt.decode(token, key, algorithms=["RS256"])
    except jwt.PyJWTError:
        pass
    return True


def customer(token, key):
    claims = {}
    # ruleid: python-auth-error-swallowed
    try:
        claims = jwt.decode(token, key, algorithms=["RS256"])
    except Exception:
        pass
    return claims.get("sub")


def customer_safely(token, key):
    # ok: python-auth-error-swallowed
    try:
        claims = jwt.decode(token, key, algorithms=["RS256"])
    except jwt.PyJWTError as error:
        raise HTTPException(status_code=401) from error
    return claims["sub"]


def optional(cache, key):
    # ok: python-auth-error-swallowed
    try:
        value = cache.get(key)
    except ConnectionError:
        pass
    return None
