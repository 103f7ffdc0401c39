import os

from flask import Flask

# ruleid: python-session-cookie-settings
SESSION_COOKIE_SECURE = False

app = Flask(__name__)
# ruleid: python-session-cookie-settings
app.config["SESSION_COOKIE_HTTPONLY"] = False

# ok: python-session-cookie-settings
CSRF_COOKIE_SECURE = True
# ok: python-session-cookie-settings
app.config["SESSION_COOKIE_SECURE"] = os.environ.get("COOKIE_SECURE", "1") == "1"
