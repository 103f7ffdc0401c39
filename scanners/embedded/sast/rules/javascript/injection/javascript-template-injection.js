app.get('/hello', (req, res) => {
  // ruleid: javascript-template-injection
  res.send(pug.render('h1 Hello ' + req.query.name));
});

app.post('/preview', (req, res) => {
  const template = req.body.mail;
  // ruleid: javascript-template-injection
  res.send(Handlebars.compile(template)({customer: 'Ada'}));
});

app.get('/hello/safe', (req, res) => {
  // ok: javascript-template-injection
  res.send(pug.render('h1 Hello #{name}', {name: req.query.name}));
  // ok: javascript-template-injection
  res.render('hello', {name: req.query.name});
});
