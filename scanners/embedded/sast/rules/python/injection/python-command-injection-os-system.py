import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    # ruleid: python-command-injection-os-system
    os.system("ping -c 1 " + host)
    return "done"


def size(folder):
    # ruleid: python-command-injection-os-system
    return os.popen(f"du -sh {folder}").read()


def ping_list(host):
    # ok: python-command-injection-os-system
    subprocess.run(["ping", "-c", "1", host], check=True)


def size_quoted(folder):
    # ok: python-command-injection-os-system
    return os.popen("du -sh " + shlex.quote(folder)).read()


def clear():
    # ok: python-command-injection-os-system
    os.system("clear")
