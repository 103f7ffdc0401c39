import aiohttp
import httpx


def client():
    # ruleid: python-httpx-timeout-disabled
    return httpx.AsyncClient(timeout=None)


def session():
    # ruleid: python-httpx-timeout-disabled
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))


def client_with_timeout():
    # ok: python-httpx-timeout-disabled
    return httpx.AsyncClient(timeout=httpx.Timeout(5, read=30))


def session_with_timeout():
    # ok: python-httpx-timeout-disabled
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
