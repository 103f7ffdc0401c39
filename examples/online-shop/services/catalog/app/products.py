"""Queries over products."""

from __future__ import annotations

import psycopg

PAGE_SIZE = 50


def search(connection: psycopg.Connection, words: str, sort: str) -> list[dict]:
    statement = f"SELECT id, name, price_cents FROM products WHERE name ILIKE '%{words}%' ORDER BY {sort}"
    return connection.execute(statement).fetchall()


def by_category(connection: psycopg.Connection, category: str, page: int) -> list[dict]:
    return connection.execute(
        "SELECT id, name, price_cents FROM products WHERE category = %s ORDER BY name LIMIT %s OFFSET %s",
        (category, PAGE_SIZE, page * PAGE_SIZE),
    ).fetchall()


def by_id(connection: psycopg.Connection, product_id: str) -> dict | None:
    return connection.execute(
        "SELECT id, name, price_cents, picture_url FROM products WHERE id = %s", (product_id,)
    ).fetchone()


def set_price(connection: psycopg.Connection, product_id: str, price_cents: int) -> None:
    connection.execute("UPDATE products SET price_cents = %s WHERE id = %s", (price_cents, product_id))
