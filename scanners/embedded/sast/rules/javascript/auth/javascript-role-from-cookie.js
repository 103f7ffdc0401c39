app.get('/orders', (req, res) => {
  // ruleid: javascript-role-from-cookie
  if (req.cookies.role === 'admin') {
    return res.json(allOrders());
  }
  res.sendStatus(403);
});

app.get('/users', (req, res) => {
  // ruleid: javascript-role-from-cookie
  if (!req.cookies.isAdmin) {
    return res.sendStatus(403);
  }
  res.json(allUsers());
});

app.get('/orders/safely', (req, res) => {
  // ok: javascript-role-from-cookie
  if (req.session.user.role === 'admin') {
    return res.json(allOrders());
  }
  res.sendStatus(403);
});

app.get('/theme', (req, res) => {
  // ok: javascript-role-from-cookie
  res.send(req.cookies.theme === 'dark' ? 'dark.css' : 'light.css');
});

app.get('/signed', (req, res) => {
  // ok: javascript-role-from-cookie
  res.send(req.signedCookies.role === 'admin' ? 'all' : 'own');
});
