app.post('/login', async (req, res) => {
  const {name, key} = req.body;
  // ruleid: javascript-nosql-injection-mongo
  const user = await users.findOne({name, key});
  res.json({found: user !== null});
});

app.get('/orders', async (req, res) => {
  // ruleid: javascript-nosql-injection-mongo
  res.json(await Order.find({state: req.query.state}));
});

app.post('/login/safe', async (req, res) => {
  // ok: javascript-nosql-injection-mongo
  const user = await users.findOne({name: String(req.body.name)});
  res.json({found: user !== null});
});

app.get('/addresses', async (req, res) => {
  // ok: javascript-nosql-injection-mongo
  res.json(await Address.findOne({where: {id: req.body.id}}));
});

app.get('/orders/safe', async (req, res) => {
  const {state} = Query.parse(req.query);
  // ok: javascript-nosql-injection-mongo
  res.json(await Order.find({state}));
  // ok: javascript-nosql-injection-mongo
  const chosen = STATES.find((name) => name === req.query.state);
});
