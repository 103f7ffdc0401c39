from psycopg import sql

COLUMNS = {"name": "name", "price": "price_cents"}


def find(connection, name: str, order: str):
    # ruleid: python-sql-injection-execute
    return connection.execute(f"SELECT id FROM products WHERE name = '{name}'").fetchall()


def find_all(cursor, names, order="name"):
    statement = "SELECT id FROM products WHERE name IN ('" + "','".join(names) + "')"
    # ruleid: python-sql-injection-execute
    cursor.execute(statement)
    template = "SELECT id FROM products ORDER BY %s" % order
    # ruleid: python-sql-injection-execute
    cursor.execute(template)


async def count(pool, kind: str):
    # ruleid: python-sql-injection-execute
    return await pool.fetchval("SELECT count(*) FROM {}".format(kind))


def find_safely(cursor, name: str, order: str, limit: str):
    # ok: python-sql-injection-execute
    cursor.execute("SELECT id FROM products WHERE name = %s", (name,))
    # ok: python-sql-injection-execute
    cursor.execute(f"SELECT id FROM products ORDER BY {COLUMNS['name']} LIMIT {int(limit)}")
    # ok: python-sql-injection-execute
    cursor.execute(sql.SQL("SELECT id FROM {}").format(sql.Identifier(order)))
    placeholders = ", ".join(["%s"] * 3)
    # ok: python-sql-injection-execute
    cursor.execute(f"SELECT id FROM products WHERE name IN ({placeholders})", ("a", "b", "c"))


def page(cursor, number: int, size: int = 50):
    # ok: python-sql-injection-execute
    cursor.execute(f"SELECT id FROM products LIMIT {size} OFFSET {number}")


def run(cursor, statement):
    # ok: python-sql-injection-execute
    cursor.execute(statement)
