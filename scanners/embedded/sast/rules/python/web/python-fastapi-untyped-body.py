from fastapi import Body, FastAPI
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    product: str
    quantity: int


# ruleid: python-fastapi-untyped-body
@app.post("/orders")
async def place(order: dict):
    return order


# ruleid: python-fastapi-untyped-body
@app.put("/carts/{cart_id}")
def change(cart_id: int, cart: dict = Body(...)):
    return cart


# ok: python-fastapi-untyped-body
@app.post("/orders/safe")
async def place_safely(order: Order):
    return order


# ok: python-fastapi-untyped-body
@app.get("/orders")
def orders():
    return []
