import lodash from 'lodash';

app.get('/search', async (request, reply) => {
  const words = request.query.words ?? '';
  // ruleid: javascript-xss-html-response
  return reply.type('text/html').send(`<h1>Results for ${words}</h1>`);
});

app.get('/hello', (req, res) => {
  // ruleid: javascript-xss-html-response
  res.send('<h1>Hello ' + req.query.name + '</h1>');
});

app.get('/search/safe', async (request, reply) => {
  // ok: javascript-xss-html-response
  return reply.type('text/html').send(`<h1>Results for ${lodash.escape(request.query.words)}</h1>`);
});

app.get('/hello/safe', (req, res) => {
  // ok: javascript-xss-html-response
  res.send({name: req.query.name});
});
