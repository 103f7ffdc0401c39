import jwt


def read(token, key):
    # ruleid: python-jwt-claims-unchecked
    return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})


def refresh(token, key):
    # ruleid: python-jwt-claims-unchecked
    return jwt.decode(token, key, algorithms=["RS256"], options={"require": ["sub"], "verify_exp": False})


def read_safely(token, key):
    # ok: python-jwt-claims-unchecked
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders", options={"require": ["exp"]})


def refresh_safely(token, key):
    # ok: python-jwt-claims-unchecked
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders", leeway=30)
