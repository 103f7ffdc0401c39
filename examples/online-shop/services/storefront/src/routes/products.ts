/** Product pages. */
import type {FastifyInstance, FastifyReply} from 'fastify';
import lodash from 'lodash';
import type {CatalogClient} from '../clients/catalog.js';

interface SearchQuery {
  readonly words?: string;
}

export async function productRoutes(app: FastifyInstance, {catalog}: {catalog: CatalogClient}): Promise<void> {
  app.get<{Querystring: SearchQuery}>('/search', async (request, reply) => {
    const words = request.query.words ?? '';
    const products = await catalog.search(words);
    const rows = products.map((product) => `<li>${lodash.escape(product.name)}</li>`).join('');
    return reply.type('text/html').send(`<h1>Results for ${words}</h1><ul>${rows}</ul>`);
  });

  app.get<{Params: {id: string}}>('/products/:id', async (request, reply) => {
    const product = await catalog.product(request.params.id);
    return html(reply, `<h1>${lodash.escape(product.name)}</h1><p>${product.priceCents / 100} EUR</p>`);
  });
}

function html(reply: FastifyReply, body: string): FastifyReply {
  return reply.type('text/html').send(`<!doctype html><html lang="en"><body>${body}</body></html>`);
}
