import base64
import hashlib
import hmac
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    # ruleid: python-deserialization-pickle
    return str(pickle.loads(base64.b64decode(request.cookies["cart"])))


def restore(draft: bytes) -> dict:
    # ruleid: python-deserialization-pickle
    return pickle.loads(draft)


def restore_json(draft: bytes) -> dict:
    # ok: python-deserialization-pickle
    return json.loads(draft)


def restore_signed(draft: bytes, tag: bytes, key: bytes) -> dict:
    if not hmac.compare_digest(hmac.new(key, draft, hashlib.sha256).digest(), tag):
        raise ValueError("wrong signature")
    # ok: python-deserialization-pickle
    return pickle.loads(draft)


def copy(value):
    # ok: python-deserialization-pickle
    return pickle.loads(pickle.dumps(value))
