from flask import Flask, render_template, render_template_string, request
from jinja2 import Template

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: python-template-injection
    return render_template_string("<h1>Hello " + name + "</h1>")


@app.post("/preview")
def preview():
    # ruleid: python-template-injection
    return Template(request.form["mail"]).render(customer="Ada")


@app.get("/hello/safe")
def hello_safely():
    # ok: python-template-injection
    return render_template_string("<h1>Hello {{ name }}</h1>", name=request.args.get("name", ""))


@app.get("/page")
def page():
    # ok: python-template-injection
    return render_template("page.html", words=request.args.get("words"))
