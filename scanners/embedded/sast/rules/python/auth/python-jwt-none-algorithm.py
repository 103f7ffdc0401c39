import jwt


def read(token, key):
    # ruleid: python-jwt-none-algorithm
    return jwt.decode(token, key, algorithms=["HS256", "none"])


def issue(claims):
    # ruleid: python-jwt-none-algorithm
    return jwt.encode(claims, None, algorithm="none")


def read_safely(token, key):
    # ok: python-jwt-none-algorithm
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders")


def issue_safely(claims, key):
    # ok: python-jwt-none-algorithm
    return jwt.encode(claims, key, algorithm="RS256")
