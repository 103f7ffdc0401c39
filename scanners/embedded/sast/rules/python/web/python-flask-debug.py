import os

from flask import Flask
from werkzeug.serving import run_simple

app = Flask(__name__)

# ok: python-flask-debug
app.config["PROPAGATE_EXCEPTIONS"] = True

if __name__ == "__main__":
    # ruleid: python-flask-debug
    app.run(host="0.0.0.0", port=8080, debug=True)
    # ruleid: python-flask-debug
    run_simple("0.0.0.0", 8080, app, use_debugger=True)
    # ok: python-flask-debug
    app.run(port=8080, debug=os.environ.get("LOCAL") == "1")
    # ok: python-flask-debug
    app.run(host="0.0.0.0", port=8080)
