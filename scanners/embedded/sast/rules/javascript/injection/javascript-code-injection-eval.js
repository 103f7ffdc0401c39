app.post('/calculate', (req, res) => {
  // ruleid: javascript-code-injection-eval
  res.json({result: eval(req.body.formula)});
});

app.post('/filter', (req, res) => {
  const source = req.body.condition;
  // ruleid: javascript-code-injection-eval
  const condition = new Function('item', `return ${source}`);
  res.json(items.filter(condition));
});

app.post('/calculate/safe', (req, res) => {
  // ok: javascript-code-injection-eval
  const values = JSON.parse(req.body.values);
  // ok: javascript-code-injection-eval
  const twice = new Function('item', 'return item * 2');
  res.json({result: values.map(twice)});
});
