import axios from 'axios';

const HOSTS = new Set(['cdn.example.com']);
const PARTNERS: Record<string, string> = {a: 'https://a.example'};

app.get('/preview', async (request, reply) => {
  // ruleid: javascript-ssrf
  const picture = await axios.get<Buffer>(request.query.url, {responseType: 'arraybuffer'});
  return reply.send(picture.data);
});

app.post('/hooks/test', async (req, res) => {
  const {target} = req.body;
  // ruleid: javascript-ssrf
  const answer = await fetch(target, {method: 'POST', body: '{}'});
  res.status(answer.status).end();
});

app.get('/preview/safe', async (request, reply) => {
  const url = new URL(request.query.url);
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) return reply.code(400).send();
  // ok: javascript-ssrf
  const picture = await axios.get(`https://cdn.example.com${url.pathname}`);
  // ok: javascript-ssrf
  const checked = await axios.get(url.href);
  return reply.send([picture.data, checked.data]);
});

app.get('/partner', async (req, res) => {
  // ok: javascript-ssrf
  res.json(await fetch(PARTNERS[req.query.partner]));
  // ok: javascript-ssrf
  res.json(await fetch(`${config.catalogUrl}/products/${encodeURIComponent(req.params.id)}`));
});
