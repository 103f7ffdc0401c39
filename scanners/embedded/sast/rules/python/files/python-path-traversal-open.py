import os
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse
from flask import Flask, request, send_file, send_from_directory

app = FastAPI()
site = Flask(__name__)
FOLDER = Path("/var/lib/invoices")


@app.get("/invoices/{name:path}")
def invoice(name: str):
    # ruleid: python-path-traversal-open
    return FileResponse(os.path.join("/var/lib/invoices", name))


@site.route("/export")
def export():
    # ruleid: python-path-traversal-open
    with open("/exports/" + request.args["file"]) as export_file:
        return export_file.read()


@site.route("/logo")
def logo():
    # ruleid: python-path-traversal-open
    return send_file(f"/logos/{request.args['shop']}")


@app.get("/invoices/safe/{name}")
def invoice_safely(name: str):
    path = (FOLDER / name).resolve()
    if not path.is_relative_to(FOLDER):
        raise HTTPException(status_code=404)
    # ok: python-path-traversal-open
    return FileResponse(path)


@site.route("/export/safe")
def export_safely():
    # ok: python-path-traversal-open
    with open(os.path.join("/exports", os.path.basename(request.args["file"]))) as export_file:
        return export_file.read()


@site.route("/logo/safe")
def logo_safely():
    # ok: python-path-traversal-open
    return send_from_directory("/logos", request.args["shop"])


@app.get("/invoices/number/{number}")
def invoice_by_number(number: int):
    # ok: python-path-traversal-open
    return FileResponse(f"/var/lib/invoices/{number}.pdf")


def picture(request):
    from PIL import Image

    upload = request.FILES["picture"]
    # ok: python-path-traversal-open
    return Image.open(upload)
