import psycopg
import redis
from pymongo import MongoClient


def open_database(host, password):
    # ruleid: python-database-without-tls
    return psycopg.connect(host=host, password=password, sslmode="disable")


def open_documents(url):
    # ruleid: python-database-without-tls
    return MongoClient(url, tls=True, tlsAllowInvalidCertificates=True)


def open_cache(host):
    # ruleid: python-database-without-tls
    return redis.Redis(host=host, ssl=True, ssl_cert_reqs=None)


def open_database_safely(host, password):
    # ok: python-database-without-tls
    return psycopg.connect(host=host, password=password, sslmode="verify-full", sslrootcert="/ca.pem")


def open_documents_safely(url):
    # ok: python-database-without-tls
    return MongoClient(url, tls=True, tlsCAFile="/ca.pem")


def open_cache_safely(host):
    # ok: python-database-without-tls
    return redis.Redis(host=host, ssl=True, ssl_cert_reqs="required")
