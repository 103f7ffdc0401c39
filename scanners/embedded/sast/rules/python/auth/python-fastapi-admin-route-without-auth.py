from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI

from .auth import current_admin
from .database import connection

app = FastAPI()
router = APIRouter(dependencies=[Depends(current_admin)])


# ruleid: python-fastapi-admin-route-without-auth
@app.delete("/admin/users/{user_id}")
def delete_user(user_id: int, database=Depends(connection)):
    database.execute("DELETE FROM users WHERE id = %s", (user_id,))


# ruleid: python-fastapi-admin-route-without-auth
@app.post("/internal/reindex")
async def reindex():
    return {"started": True}


# ok: python-fastapi-admin-route-without-auth
@app.delete("/admin/orders/{order_id}")
def delete_order(order_id: int, who=Depends(current_admin), database=Depends(connection)):
    database.execute("DELETE FROM orders WHERE id = %s", (order_id,))


# ok: python-fastapi-admin-route-without-auth
@router.post("/admin/products")
def add_product(name: str):
    return {"name": name}


# ok: python-fastapi-admin-route-without-auth
@app.put("/admin/prices/{price_id}", dependencies=[Depends(current_admin)])
def change_price(price_id: int):
    return {"id": price_id}


# ok: python-fastapi-admin-route-without-auth
@app.get("/products")
def products():
    return []
