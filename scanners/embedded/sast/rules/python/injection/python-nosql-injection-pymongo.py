from flask import Flask, jsonify, request

from .database import users

app = Flask(__name__)


@app.post("/login")
def login():
    body = request.get_json()
    # ruleid: python-nosql-injection-pymongo
    user = users.find_one({"name": body["name"], "key": body["key"]})
    return jsonify(found=user is not None)


@app.post("/search")
def search():
    # ruleid: python-nosql-injection-pymongo
    return jsonify(list(users.find(request.json)))


@app.post("/login/safe")
def login_safely():
    body = request.get_json()
    # ok: python-nosql-injection-pymongo
    user = users.find_one({"name": str(body["name"])})
    return jsonify(found=user is not None)


@app.get("/all")
def everyone():
    # ok: python-nosql-injection-pymongo
    return jsonify(list(users.find({"active": True})))
