import {exec, execFile, execSync} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(exec);
const runFile = promisify(execFile);

app.get('/small', async (request, reply) => {
  // ruleid: javascript-command-injection-exec
  const {stdout} = await run(`convert /pictures/${request.query.name} -resize 640 jpg:-`);
  return reply.send(stdout);
});

export function archive(folder: string, fileName: string): void {
  // ruleid: javascript-command-injection-exec
  execSync('tar -czf /archives/' + fileName);
}

app.get('/small/safe', async (request, reply) => {
  // ok: javascript-command-injection-exec
  const {stdout} = await runFile('convert', [`/pictures/${request.query.name}`, '-resize', '640', 'jpg:-']);
  // ok: javascript-command-injection-exec
  const match = /^[a-z]+$/.exec(request.query.name);
  return reply.send(match === null ? '' : stdout);
});

export function revision(): string {
  // ok: javascript-command-injection-exec
  return execSync('git rev-parse HEAD').toString();
}
