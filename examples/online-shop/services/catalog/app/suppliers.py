"""Price lists of suppliers."""

import pickle
import subprocess

import requests
import yaml

from .config import read_settings


def import_price_list(document: bytes) -> dict:
    return yaml.load(document, Loader=yaml.Loader)


def import_stock_list(document: bytes) -> dict:
    return yaml.safe_load(document)


def restore_draft(cookie: bytes) -> dict:
    return pickle.loads(cookie)


def fetch_price_list(supplier_id: int) -> bytes:
    url = f"{read_settings().supplier_url}/price-lists/{supplier_id}"
    return requests.get(url, headers=credentials(), timeout=5, verify=False).content


def fetch_stock_list(supplier_id: int) -> bytes:
    url = f"{read_settings().supplier_url}/stock-lists/{supplier_id}"
    return requests.get(url, headers=credentials(), timeout=5).content


def credentials() -> dict[str, str]:
    return {"x-api-key": read_settings().supplier_api_key}


def unpack_pictures(archive: str) -> None:
    subprocess.run(f"tar -xzf {archive} -C /pictures", shell=True, check=True)


def unpack_fonts(archive: str) -> None:
    subprocess.run(["tar", "-xzf", archive, "-C", "/fonts"], check=True)
