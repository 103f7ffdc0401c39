import os
import uuid

from fastapi import FastAPI, UploadFile
from flask import Flask, request
from werkzeug.utils import secure_filename

site = Flask(__name__)
app = FastAPI()


@site.post("/pictures")
def upload():
    picture = request.files["picture"]
    # ruleid: python-upload-name-as-path
    picture.save(os.path.join("/pictures", picture.filename))
    return "stored"


@app.post("/documents")
async def document(upload: UploadFile):
    # ruleid: python-upload-name-as-path
    with open(f"/documents/{upload.filename}", "wb") as target:
        target.write(await upload.read())


@site.post("/pictures/safe")
def upload_safely():
    picture = request.files["picture"]
    # ok: python-upload-name-as-path
    picture.save(os.path.join("/pictures", secure_filename(picture.filename)))
    return "stored"


@app.post("/documents/safe")
async def document_safely(upload: UploadFile):
    # ok: python-upload-name-as-path
    with open(f"/documents/{uuid.uuid4().hex}", "wb") as target:
        target.write(await upload.read())
