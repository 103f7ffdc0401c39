"""Connections to the catalog's own PostgreSQL database."""

from collections.abc import Iterator

import psycopg
from psycopg.rows import dict_row

from .config import read_settings


def connection() -> Iterator[psycopg.Connection]:
    with psycopg.connect(read_settings().database_url, row_factory=dict_row) as open_connection:
        yield open_connection
