from flask import request as flask_request


def panel(request):
    # ruleid: python-role-from-cookie
    if request.COOKIES.get("admin") == "1":
        return orders()
    return None


def panel_of_flask():
    # ruleid: python-role-from-cookie
    if flask_request.cookies["role"] == "admin":
        return orders()
    return None


def panel_safely(request):
    # ok: python-role-from-cookie
    if request.user.is_staff:
        return orders()
    return None


def theme(request):
    # ok: python-role-from-cookie
    if request.COOKIES.get("theme") == "dark":
        return "dark.css"
    return "light.css"
