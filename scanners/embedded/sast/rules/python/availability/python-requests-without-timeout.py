import urllib.request

import requests


def prices():
    # ruleid: python-requests-without-timeout
    return requests.get("https://prices.example/v1").json()


def rates():
    # ruleid: python-requests-without-timeout
    return urllib.request.urlopen("https://rates.example/v1").read()


def prices_with_timeout(options):
    # ok: python-requests-without-timeout
    first = requests.get("https://prices.example/v1", timeout=5).json()
    # ok: python-requests-without-timeout
    return first, requests.post("https://prices.example/v1", **options)
