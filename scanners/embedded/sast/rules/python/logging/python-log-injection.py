import logging

from flask import request

logger = logging.getLogger(__name__)


def sign_in():
    name = request.form["name"]
    # ruleid: python-log-injection
    logger.info(f"signed in: {name}")


def refuse():
    # ruleid: python-log-injection
    logger.warning("refused: " + request.headers["User-Agent"])


def sign_in_safely():
    name = request.form["name"]
    # ok: python-log-injection
    logger.info("signed in", extra={"user": name})
    # ok: python-log-injection
    logger.info(f"signed in: {repr(name)}")


def order():
    number = int(request.args["number"])
    # ok: python-log-injection
    logger.info(f"order {number}")


def next_page():
    page = request.args.get("next")
    # ok: python-log-injection
    logger.debug(f"next page: {without_line_breaks(page)}")
