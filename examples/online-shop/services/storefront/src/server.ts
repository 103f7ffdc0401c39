/** Entry of the storefront: the only service that browsers talk to. */
import {readFileSync} from 'node:fs';
import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import {cartClient} from './clients/cart.js';
import {catalogClient} from './clients/catalog.js';
import {ordersClient} from './clients/orders.js';
import {readSettings} from './config.js';
import {healthRoutes} from './routes/health.js';
import {orderRoutes} from './routes/orders.js';
import {pictureRoutes} from './routes/pictures.js';
import {productRoutes} from './routes/products.js';
import {sessionRoutes} from './routes/session.js';

const settings = readSettings(process.env);
const app = Fastify({logger: true, bodyLimit: 256 * 1024});

await app.register(helmet);
await app.register(healthRoutes);
await app.register(productRoutes, {catalog: catalogClient(settings.CATALOG_URL)});
await app.register(pictureRoutes);
await app.register(sessionRoutes);
await app.register(orderRoutes, {
  cart: cartClient(settings.CART_URL),
  orders: ordersClient(settings.ORDERS_URL, readFileSync(settings.SERVICE_CA_FILE)),
  publicKey: readFileSync(settings.TOKEN_PUBLIC_KEY_FILE, 'utf8'),
});

await app.listen({host: '0.0.0.0', port: settings.PORT});
