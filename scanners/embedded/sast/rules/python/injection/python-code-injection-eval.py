import ast
import json

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"sum": sum, "max": max}


@app.post("/calculate")
def calculate():
    # ruleid: python-code-injection-eval
    return str(eval(request.form["formula"]))


@app.post("/run/<string:name>")
def run(name):
    source = request.get_data().decode()
    # ruleid: python-code-injection-eval
    exec(source, {"name": name})
    return "done"


@app.post("/calculate/safe")
def calculate_safely():
    # ok: python-code-injection-eval
    values = ast.literal_eval(request.form["values"])
    # ok: python-code-injection-eval
    return str(OPERATIONS[request.form["operation"]](json.loads(request.form["values"]) or values))


def version():
    # ok: python-code-injection-eval
    return eval("1 + 1")


def mixed(request, red, green):
    from PIL import ImageMath

    # ruleid: python-code-injection-eval
    return ImageMath.eval(request.POST.get("formula"), r=red, g=green)


def frame_query(request, frame):
    # ok: python-code-injection-eval
    return frame.eval(request.GET["formula"])
