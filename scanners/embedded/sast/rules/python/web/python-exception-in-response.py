import logging
import traceback

from fastapi import FastAPI, HTTPException
from flask import Flask, jsonify

app = FastAPI()
site = Flask(__name__)
logger = logging.getLogger(__name__)


@app.get("/export")
def export(month: str):
    try:
        return build(month)
    except ValueError:
        # ruleid: python-exception-in-response
        raise HTTPException(status_code=500, detail=traceback.format_exc())


@site.errorhandler(500)
def failed(error):
    # ruleid: python-exception-in-response
    return jsonify(trace=traceback.format_exc()), 500


@app.get("/export/safe")
def export_safely(month: str):
    try:
        return build(month)
    except ValueError:
        logger.exception("export failed")
        # ok: python-exception-in-response
        raise HTTPException(status_code=500, detail="the export failed")


@site.errorhandler(404)
def missing(error):
    logger.info(traceback.format_exc())
    # ok: python-exception-in-response
    return jsonify(error="not found"), 404


def build(month):
    return month
