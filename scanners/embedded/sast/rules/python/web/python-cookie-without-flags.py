def login(response, token):
    # ruleid: python-cookie-without-flags
    response.set_cookie("session", token)
    # ruleid: python-cookie-without-flags
    response.set_cookie(key="access_token", value=token, httponly=True)
    # ruleid: python-cookie-without-flags
    response.set_cookie("auth", token, httponly=True, secure=False)
    return response


def login_safely(response, token):
    # ok: python-cookie-without-flags
    response.set_cookie("session", token, httponly=True, secure=True, samesite="lax")
    # ok: python-cookie-without-flags
    response.set_cookie("theme", "dark")
    return response


def sign_out_of_django(response):
    # ok: python-cookie-without-flags
    response.set_cookie("session_id", None)
    return response
