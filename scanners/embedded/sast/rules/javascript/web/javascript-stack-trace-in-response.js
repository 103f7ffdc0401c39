app.use((error, req, res, next) => {
  // ruleid: javascript-stack-trace-in-response
  res.status(500).send(error.stack);
});

app.use((error, req, res, next) => {
  // ruleid: javascript-stack-trace-in-response
  res.status(500).json({message: error.message, stack: error.stack});
});

app.use((error, req, res, next) => {
  logger.error(error.stack);
  // ok: javascript-stack-trace-in-response
  res.status(500).json({error: 'internal error'});
});

app.use((error, req, res, next) => {
  // ok: javascript-stack-trace-in-response
  res.status(500).json({error: 'internal', stack: process.env.NODE_ENV === 'development' ? error.stack : undefined});
});

worker.on('error', (error) => {
  // ok: javascript-stack-trace-in-response
  channel.send({type: 'error', stack: error.stack});
});
