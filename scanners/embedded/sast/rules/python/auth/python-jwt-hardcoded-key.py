import os

import jwt

KEY = "example-key-of-the-tests"


def issue(claims):
    # ruleid: python-jwt-hardcoded-key
    return jwt.encode(claims, "example-key", algorithm="HS256")


def read(token):
    # ruleid: python-jwt-hardcoded-key
    return jwt.decode(token, KEY, algorithms=["HS256"])


def issue_safely(claims):
    # ok: python-jwt-hardcoded-key
    return jwt.encode(claims, os.environ["TOKEN_KEY"], algorithm="HS256")


def read_safely(token, settings):
    # ok: python-jwt-hardcoded-key
    return jwt.decode(token, settings.token_key, algorithms=["HS256"])
