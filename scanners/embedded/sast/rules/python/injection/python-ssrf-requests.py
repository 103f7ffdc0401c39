import httpx
import requests
from fastapi import FastAPI, HTTPException
from flask import Flask, request

app = FastAPI()
site = Flask(__name__)
PARTNERS = {"a": "https://a.example", "b": "https://b.example"}
PARTNER_API = "https://api.partner.example"


@app.get("/preview")
async def preview(url: str):
    async with httpx.AsyncClient() as client:
        # ruleid: python-ssrf-requests
        return (await client.get(url, timeout=5)).text


@site.post("/hooks/test")
def test_hook():
    target = request.get_json()["target"]
    # ruleid: python-ssrf-requests
    return requests.post(target, json={"test": True}, timeout=5).text


@site.get("/status")
def status():
    # ruleid: python-ssrf-requests
    return requests.get(f"http://{request.args['host']}/status", timeout=5).text


@site.get("/partner")
def partner():
    # ok: python-ssrf-requests
    return requests.get(PARTNERS[request.args["partner"]], timeout=5).text


@app.get("/products/{name}")
async def product(name: str):
    # ok: python-ssrf-requests
    return requests.get(f"https://products.example/{name}", timeout=5).json()


@app.get("/offers/{name}")
async def offers(name: str):
    # ok: python-ssrf-requests
    return requests.get(f"{PARTNER_API}/offers/{name}", timeout=5).json()


@app.get("/search")
async def search(words: str):
    # ok: python-ssrf-requests
    return requests.get(PARTNER_API, params={"words": words}, timeout=5).json()


def preview_of_django(request):
    # ruleid: python-ssrf-requests
    return requests.get(request.POST["url"], timeout=5).text


def preview_of_django_by_name(request):
    # ok: python-ssrf-requests
    return requests.get(SERVICES[request.POST["name"]], timeout=5).text
