/** Placing orders; only for customers whose token is valid. */
import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {CartClient} from '../clients/cart.js';
import type {OrdersClient} from '../clients/orders.js';
import {type Customer, verifiedCustomer} from '../tokens.js';

interface Services {
  readonly cart: CartClient;
  readonly orders: OrdersClient;
  readonly publicKey: string;
}

export async function orderRoutes(app: FastifyInstance, {cart, orders, publicKey}: Services): Promise<void> {
  app.post('/orders', async (request, reply) => {
    const customer = customerOf(request, publicKey);
    if (customer === undefined) return reply.code(401).send();
    const lines = await cart.lines(customer.id);
    return reply.code(201).send({id: await orders.place(customer.id, lines)});
  });
}

function customerOf(request: FastifyRequest, publicKey: string): Customer | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || token === undefined) return undefined;
  try {
    return verifiedCustomer(token, publicKey);
  } catch {
    return undefined;
  }
}
