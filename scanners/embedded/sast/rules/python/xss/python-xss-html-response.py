import html

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, render_template, request

app = FastAPI()
site = Flask(__name__)


@app.get("/search")
def search(words: str):
    # ruleid: python-xss-html-response
    return HTMLResponse(f"<h1>Results for {words}</h1>")


@site.route("/hello")
def hello():
    name = request.args.get("name")
    # ruleid: python-xss-html-response
    return "<h1>Hello " + name + "</h1>"


@app.get("/search/safe")
def search_safely(words: str):
    # ok: python-xss-html-response
    return HTMLResponse(f"<h1>Results for {html.escape(words)}</h1>")


@site.route("/hello/safe")
def hello_safely():
    # ok: python-xss-html-response
    return render_template("hello.html", name=request.args.get("name"))


@app.get("/page")
def page(number: int):
    # ok: python-xss-html-response
    return HTMLResponse(f"<h1>Page {number}</h1>")
