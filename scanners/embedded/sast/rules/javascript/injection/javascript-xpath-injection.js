const xpath = require('xpath');

app.get('/user', (req, res) => {
  // ruleid: javascript-xpath-injection
  res.json(xpath.select(`//user[@name='${req.query.name}']`, tree));
});

app.get('/role', (req, res) => {
  const expression = "//user[@role='" + req.query.role + "']";
  // ruleid: javascript-xpath-injection
  res.json(xpath.select1(expression, tree));
});

app.get('/user/safe', (req, res) => {
  // ok: javascript-xpath-injection
  res.json(xpath.parse('//user[@name=$name]').select({node: tree, variables: {name: req.query.name}}));
  // ok: javascript-xpath-injection
  res.json(xpath.select(`//page[${Number(req.query.page)}]`, tree));
});
