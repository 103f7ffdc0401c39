from flask_talisman import Talisman

# ruleid: python-csp-unsafe-scripts
CSP_SCRIPT_SRC = ("'self'", "'unsafe-inline'")

# ok: python-csp-unsafe-scripts
CSP_STYLE_SRC = ("'self'", "'unsafe-inline'")


def protect(app):
    # ruleid: python-csp-unsafe-scripts
    Talisman(app, content_security_policy=None)


def answer(response):
    # ruleid: python-csp-unsafe-scripts
    response.headers["Content-Security-Policy"] = "script-src 'self' 'unsafe-eval'"
    return response


def answer_safely(response):
    # ok: python-csp-unsafe-scripts
    response.headers["Content-Security-Policy"] = "script-src 'self'; style-src 'unsafe-inline'"
    return response
