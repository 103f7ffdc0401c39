const COLUMNS = {name: 'name', price: 'price_cents'};

function byName(pool, name) {
  // ruleid: javascript-sql-injection-query
  return pool.query(`SELECT id FROM products WHERE name = '${name}'`);
}

app.get('/orders', async (req, res) => {
  const statement = "SELECT id FROM orders WHERE customer = '" + req.query.customer + "'";
  // ruleid: javascript-sql-injection-query
  const [rows] = await connection.execute(statement);
  res.json(rows);
});

class Orders {
  constructor(database) {
    this.database = database;
  }

  sorted(column) {
    // ruleid: javascript-sql-injection-query
    return this.database.query({text: `SELECT id FROM orders ORDER BY ${column}`});
  }
}

function byNameSafely(pool, name, order, limit) {
  // ok: javascript-sql-injection-query
  pool.query('SELECT id FROM products WHERE name = $1', [name]);
  // ok: javascript-sql-injection-query
  pool.query(`SELECT id FROM products ORDER BY ${COLUMNS[order]} LIMIT ${Number(limit)}`);
  // ok: javascript-sql-injection-query
  document.query(`.product-${name}`);
}
