/** Settings of the storefront; all of them come from the environment and are checked once at start. */
import {z} from 'zod';

const Settings = z.object({
  PORT: z.coerce.number().int().default(8080),
  CATALOG_URL: z.string().url().default('http://catalog.shop.svc.cluster.local:8000'),
  CART_URL: z.string().url().default('http://cart.shop.svc.cluster.local:8081'),
  ORDERS_URL: z.string().url().default('https://orders.shop.svc.cluster.local:8443'),
  SERVICE_CA_FILE: z.string().default('/var/run/secrets/shop/ca.crt'),
  TOKEN_PUBLIC_KEY_FILE: z.string().default('/var/run/secrets/shop/token.pub'),
});

export type Settings = z.infer<typeof Settings>;

/** Throws with the names of the variables that are wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return Settings.parse(environment);
}
