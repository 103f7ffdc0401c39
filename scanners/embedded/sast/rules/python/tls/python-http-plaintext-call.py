import httpx
import requests

RATES = "http://rates.bank.example/v1"


def parcel(number: str, key: str):
    # ruleid: python-http-plaintext-call
    return requests.get(f"http://api.carrier.example/parcels/{number}", headers={"x-api-key": key}, timeout=5)


def rates():
    # ruleid: python-http-plaintext-call
    return httpx.get("http://rates.bank.example/v1/rates", timeout=5).json()


def rates_over_tls():
    # ok: python-http-plaintext-call
    return httpx.get("https://rates.bank.example/v1/rates", timeout=5).json()


def sidecar():
    # ok: python-http-plaintext-call
    return requests.get("http://localhost:15021/healthz/ready", timeout=1).status_code
