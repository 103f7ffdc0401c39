app.post('/sessions', (req, res) => {
  // ruleid: javascript-log-injection
  logger.info(`signed in: ${req.body.name}`);
  res.end();
});

app.use((req, res, next) => {
  const agent = req.headers['user-agent'];
  // ruleid: javascript-log-injection
  console.log('called by ' + agent);
  next();
});

app.post('/sessions/safely', (req, res) => {
  // ok: javascript-log-injection
  logger.info({user: req.body.name}, 'signed in');
  // ok: javascript-log-injection
  logger.info(`signed in: ${JSON.stringify(req.body.name)}`);
  res.end();
});

app.get('/orders/:id', (req, res) => {
  // ok: javascript-log-injection
  logger.info(`order ${Number(req.params.id)}`);
  res.end();
});
