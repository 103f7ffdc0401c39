/** Coming back from the identity provider. */
import {randomBytes} from 'node:crypto';
import type {FastifyInstance} from 'fastify';

const LANDING_PAGES: Readonly<Record<string, string>> = {cart: '/cart', orders: '/orders', home: '/'};

export async function sessionRoutes(app: FastifyInstance): Promise<void> {
  app.get<{Querystring: {next: string}}>('/login/done', async (request, reply) => {
    return reply.redirect(request.query.next);
  });

  app.get<{Querystring: {page: string}}>('/logout', async (request, reply) => {
    return reply.redirect(LANDING_PAGES[request.query.page] ?? '/');
  });

  app.post('/session', async (_request, reply) => {
    const id = Math.random().toString(36).slice(2);
    return reply.header('set-cookie', `session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`).send({});
  });

  app.post('/session/guest', async (_request, reply) => {
    const id = randomBytes(32).toString('base64url');
    return reply.header('set-cookie', `guest=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`).send({});
  });
}
