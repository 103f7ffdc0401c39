import logging

logger = logging.getLogger(__name__)


def sign_in(name: str, password: str, request):
    # ruleid: python-secret-in-log
    logger.info("sign-in of %s with %s", name, password)
    # ruleid: python-secret-in-log
    print(f"token {request.headers['Authorization']}")
    # ok: python-secret-in-log
    logger.info("sign-in of %s", name)
    # ok: python-secret-in-log
    logger.info("length of the password: %d", len(password))
