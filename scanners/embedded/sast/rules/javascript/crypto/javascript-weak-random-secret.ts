import {randomBytes, randomInt} from 'node:crypto';

export function resetToken(): string {
  // ruleid: javascript-weak-random-secret
  const token = Math.random().toString(36).slice(2);
  return token;
}

app.post('/session', async (_request, reply) => {
  // ruleid: javascript-weak-random-secret
  const id = Math.random().toString(36).slice(2);
  return reply.header('set-cookie', `session=${id}; Path=/; HttpOnly; Secure`).send({});
});

export function resetTokenSafely(): string {
  // ok: javascript-weak-random-secret
  const token = randomBytes(32).toString('base64url');
  return token;
}

export function delay(): number {
  // ok: javascript-weak-random-secret
  const jitter = Math.random() * 1000;
  return jitter + randomInt(10);
}
