import os

from flask import Flask

app = Flask(__name__)
# ruleid: python-flask-hardcoded-secret-key
app.secret_key = "example-secret"
# ruleid: python-flask-hardcoded-secret-key
app.config["JWT_SECRET_KEY"] = "example-secret"
# ok: python-flask-hardcoded-secret-key
app.secret_key = os.environ["SESSION_SECRET"]
# ok: python-flask-hardcoded-secret-key
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")
