from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request, url_for

app = FastAPI()
site = Flask(__name__)
PAGES = {"cart": "/cart", "orders": "/orders"}


@app.get("/login/done")
def login_done(after: str):
    # ruleid: python-open-redirect
    return RedirectResponse(after)


@site.route("/logout")
def logout():
    target = request.args.get("next", "/")
    # ruleid: python-open-redirect
    return redirect(target)


@site.route("/logout/safe")
def logout_safely():
    # ok: python-open-redirect
    return redirect(PAGES[request.args.get("page", "cart")])


@site.route("/start")
def start():
    # ok: python-open-redirect
    return redirect(url_for("home", words=request.args.get("words")))


def back(request):
    target = request.GET.get("next", "/")
    if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        # ok: python-open-redirect
        return HttpResponseRedirect(target)
    return HttpResponseRedirect("/")
