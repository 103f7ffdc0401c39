/** Liveness and readiness, asked by the kubelet. */
import type {FastifyInstance} from 'fastify';

export async function healthRoutes(app: FastifyInstance): Promise<void> {
  app.get('/healthz', async () => ({status: 'ok'}));
  app.get('/readyz', async () => ({status: 'ready'}));
}
