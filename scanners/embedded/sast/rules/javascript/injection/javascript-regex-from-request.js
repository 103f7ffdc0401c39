app.get('/search', (req, res) => {
  // ruleid: javascript-regex-from-request
  const pattern = new RegExp(req.query.words, 'i');
  res.json(products.filter(({name}) => pattern.test(name)));
});

app.get('/users', async (req, res) => {
  const {name} = req.query;
  // ruleid: javascript-regex-from-request
  res.json(await User.find({name: new RegExp('^' + name)}));
});

app.get('/search/safe', (req, res) => {
  // ok: javascript-regex-from-request
  const pattern = new RegExp(_.escapeRegExp(req.query.words), 'i');
  // ok: javascript-regex-from-request
  const words = new RegExp('^[a-z]+$').test(req.query.words);
  res.json({words, found: products.filter(({name}) => pattern.test(name))});
});
