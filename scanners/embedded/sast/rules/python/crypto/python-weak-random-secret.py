import random
import secrets
import string


def new_token() -> str:
    # ruleid: python-weak-random-secret
    return "".join(random.choice(string.ascii_letters) for _ in range(32))


def register(user):
    # ruleid: python-weak-random-secret
    user.reset_code = f"{random.randint(0, 999999):06}"
    return user


def otp() -> int:
    # ruleid: python-weak-random-secret
    return random.randrange(1_000_000)


def safe_token() -> str:
    # ok: python-weak-random-secret
    return secrets.token_urlsafe(32)


def delay() -> float:
    # ok: python-weak-random-secret
    return random.random() * 10
