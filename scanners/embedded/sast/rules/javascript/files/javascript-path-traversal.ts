import {readFile} from 'node:fs/promises';
import path from 'node:path';
import fs from 'node:fs';

const FOLDER = '/var/lib/invoices';

app.get('/invoices/:name', (req, res) => {
  // ruleid: javascript-path-traversal
  res.sendFile(path.join(FOLDER, req.params.name));
});

app.get('/exports', async (request, reply) => {
  const file = `/exports/${request.query.file}`;
  // ruleid: javascript-path-traversal
  return reply.send(await readFile(file));
});

app.get('/files/:name', ({params}: Request, res: Response) => {
  // ruleid: javascript-path-traversal
  res.sendFile(path.resolve('files/', params.name));
});

app.delete('/uploads', (req, res) => {
  // ruleid: javascript-path-traversal
  fs.unlinkSync('/uploads/' + req.body.name);
  res.end();
});

app.get('/invoices/safe/:name', (req, res) => {
  // ok: javascript-path-traversal
  res.sendFile(req.params.name, {root: FOLDER});
});

app.get('/exports/safe', async (request, reply) => {
  const file = path.resolve(FOLDER, request.query.file);
  if (!file.startsWith(FOLDER + path.sep)) return reply.code(404).send();
  // ok: javascript-path-traversal
  return reply.send(await readFile(file));
});

app.get('/logos', async (request, reply) => {
  // ok: javascript-path-traversal
  return reply.send(await readFile(path.join(FOLDER, path.basename(request.query.file))));
});

app.post('/pictures', (req: Request, res: Response) => {
  const ending = req.body.name.split('.').at(-1);
  const kind = ['jpg', 'png'].includes(ending) ? ending : 'jpg';
  // ok: javascript-path-traversal
  fs.writeFile(`pictures/${req.user.id}.${kind}`, req.file.buffer, () => res.end());
});
