from flask import Flask, request

from .models import Order, User

app = Flask(__name__)


@app.post("/users")
def add_user():
    # ruleid: python-mass-assignment
    User(**request.get_json()).save()
    return "", 201


@app.post("/orders")
def add_order():
    body = request.json
    # ruleid: python-mass-assignment
    Order.objects.create(**body)
    return "", 201


@app.post("/users/safe")
def add_user_safely():
    body = request.get_json()
    # ok: python-mass-assignment
    User(name=body["name"], mail=body["mail"]).save()
    # ok: python-mass-assignment
    Order.objects.create(state="new", customer=body.get("customer"))
    return "", 201
