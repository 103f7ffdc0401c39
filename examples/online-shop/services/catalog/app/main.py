"""Entry of the catalog service."""

import psycopg
from fastapi import Depends, FastAPI, HTTPException, Request
from pydantic import BaseModel, PositiveInt

from . import products, suppliers
from .auth import staff, supplier
from .database import connection

app = FastAPI(title="catalog")


class Price(BaseModel):
    cents: PositiveInt


@app.get("/healthz")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/products")
def search_products(words: str, sort: str = "name", database: psycopg.Connection = Depends(connection)) -> list[dict]:
    return products.search(database, words, sort)


@app.get("/products/{product_id}")
def product(product_id: str, database: psycopg.Connection = Depends(connection)) -> dict:
    found = products.by_id(database, product_id)
    if found is None:
        raise HTTPException(status_code=404)
    return found


@app.get("/categories/{category}")
def category(category: str, page: int = 0, database: psycopg.Connection = Depends(connection)) -> list[dict]:
    return products.by_category(database, category, page)


@app.put("/products/{product_id}/price")
def change_price(
    product_id: str, price: Price, who: str = Depends(staff), database: psycopg.Connection = Depends(connection)
) -> None:
    products.set_price(database, product_id, price.cents)


@app.delete("/admin/products/{product_id}")
def delete_product(product_id: str, database: psycopg.Connection = Depends(connection)) -> None:
    database.execute("DELETE FROM products WHERE id = %s", (product_id,))


@app.post("/suppliers/price-list")
async def upload_price_list(request: Request, who: str = Depends(supplier)) -> dict:
    return suppliers.import_price_list(await request.body())
