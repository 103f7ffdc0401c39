app.post('/erasure', (req, res) => {
  // ruleid: javascript-render-options-from-request
  res.render('erasure', {...req.body, title: 'Erasure'});
});

app.get('/profile', (req, res) => {
  // ruleid: javascript-render-options-from-request
  res.render('profile', req.query);
});

app.post('/erasure/safely', (req, res) => {
  // ok: javascript-render-options-from-request
  res.render('erasure', {email: req.body.email, title: 'Erasure'});
});

app.get('/profile/safely', (req, res) => {
  // ok: javascript-render-options-from-request
  res.render('profile', {...theme, name: req.query.name});
});
