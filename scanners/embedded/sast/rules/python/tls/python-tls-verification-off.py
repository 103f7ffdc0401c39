import httpx
import requests


def orders(url: str):
    # ruleid: python-tls-verification-off
    return requests.get(url, timeout=5, verify=False).json()


def client():
    # ruleid: python-tls-verification-off
    return httpx.AsyncClient(verify=False, timeout=5)


def session():
    open_session = requests.Session()
    # ruleid: python-tls-verification-off
    open_session.verify = False
    return open_session


def orders_safely(url: str):
    # ok: python-tls-verification-off
    return requests.get(url, timeout=5).json()


def client_with_authority():
    # ok: python-tls-verification-off
    return httpx.AsyncClient(verify="/var/run/secrets/ca.pem", timeout=5)
