from flask import Flask

app = Flask(__name__)
# ruleid: python-flask-csrf-disabled
app.config["WTF_CSRF_ENABLED"] = False
# ruleid: python-flask-csrf-disabled
WTF_CSRF_ENABLED = False
# ok: python-flask-csrf-disabled
app.config["WTF_CSRF_ENABLED"] = True
# ok: python-flask-csrf-disabled
WTF_CSRF_TIME_LIMIT = 3600
