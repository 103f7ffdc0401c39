app.post('/login', (req, res) => {
  // ruleid: javascript-secret-in-log
  console.log('sign-in', req.body.name, req.body.password);
  // ruleid: javascript-secret-in-log
  req.log.info(`token ${req.headers.authorization}`);
  // ok: javascript-secret-in-log
  console.log('sign-in', req.body.name);
  // ok: javascript-secret-in-log
  logger.info({user: req.user.id, passwordLength: req.body.password.length}, 'signed in');
  res.end();
});
