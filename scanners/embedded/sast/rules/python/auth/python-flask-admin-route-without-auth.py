from flask import Flask, request
from flask_login import current_user, login_required

app = Flask(__name__)


# ruleid: python-flask-admin-route-without-auth
@app.route("/admin/users", methods=["POST"])
def add_user():
    return request.form["name"], 201


# ruleid: python-flask-admin-route-without-auth
@app.delete("/admin/users/<int:user_id>")
def delete_user(user_id):
    return str(user_id), 204


# ok: python-flask-admin-route-without-auth
@app.route("/admin/orders", methods=["POST"])
@login_required
def add_order():
    return request.form["name"], 201


# ok: python-flask-admin-route-without-auth
@app.delete("/admin/orders/<int:order_id>")
def delete_order(order_id):
    if not current_user.is_admin:
        return "no", 403
    return str(order_id), 204


# ok: python-flask-admin-route-without-auth
@app.route("/cart", methods=["POST"])
def cart():
    return "stored"
