import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    # ruleid: python-regex-from-request
    pattern = re.compile(request.args["words"])
    return [name for name in names() if pattern.search(name)]


@app.get("/match")
def match():
    words = request.args.get("words", "")
    # ruleid: python-regex-from-request
    return [name for name in names() if re.match("^" + words, name)]


@app.get("/search/safe")
def search_safely():
    # ok: python-regex-from-request
    pattern = re.compile(re.escape(request.args["words"]))
    # ok: python-regex-from-request
    word = re.fullmatch("[a-z]+", request.args["words"])
    return [name for name in names() if word and pattern.search(name)]


def names():
    return []
