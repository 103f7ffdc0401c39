app.post('/login', (req, res) => {
  // ruleid: javascript-cookie-without-flags
  res.cookie('session', issue(req.user));
  // ruleid: javascript-cookie-without-flags
  res.cookie('access_token', issue(req.user), {httpOnly: true, maxAge: 3600});
  res.end();
});

app.post('/login/safe', (req, res) => {
  // ok: javascript-cookie-without-flags
  res.cookie('session', issue(req.user), {httpOnly: true, secure: true, sameSite: 'lax'});
  // ok: javascript-cookie-without-flags
  res.cookie('theme', 'dark');
  res.end();
});
