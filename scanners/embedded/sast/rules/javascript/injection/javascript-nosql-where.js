app.get('/orders', async (req, res) => {
  // ruleid: javascript-nosql-where
  res.json(await orders.find({$where: `this.customer == '${req.query.customer}'`}).toArray());
});

app.get('/users', async (req, res) => {
  // ruleid: javascript-nosql-where
  res.json(await User.find().$where('this.age > ' + req.query.age));
});

app.get('/orders/safe', async (req, res) => {
  // ok: javascript-nosql-where
  res.json(await orders.find({$where: `this.total > ${Number(req.query.total)}`}).toArray());
  // ok: javascript-nosql-where
  res.json(await orders.find({customer: {$eq: req.query.customer}}).toArray());
});
