/** Names → their words: `customerId`, `customer_id` and `Customer-ID` say the same. */

const MAX_NAME_LENGTH = 300;

/** Lower case; of long names the first part only. */
export function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, MAX_NAME_LENGTH)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Words of operations that are called before somebody is signed in, or by machines that sign in no one. */
const OPEN_WORDS = new Set([
  ...['login', 'logon', 'logout', 'signin', 'signup', 'signout', 'register', 'registration', 'registrations'],
  ...[
    'auth',
    'authenticate',
    'authentication',
    'authorize',
    'oauth',
    'oauth2',
    'oidc',
    'sso',
    'saml',
    'token',
    'tokens',
  ],
  ...['session', 'sessions', 'password', 'forgot', 'reset', 'verify', 'verification', 'confirm', 'confirmation'],
  ...['activate', 'activation', 'otp', 'captcha', 'refresh', 'introspect', 'revoke', 'userinfo', 'jwks'],
  ...['webhook', 'webhooks', 'hook', 'hooks', 'callback', 'callbacks', 'health', 'healthz', 'healthcheck', 'ping'],
  ...['ready', 'readiness', 'live', 'liveness', 'status', 'contact', 'feedback', 'newsletter', 'subscribe'],
  ...['unsubscribe', 'public', 'anonymous', 'guest', 'invite', 'invitation'],
]);

/** True for sign-in, registration, health checks and the like, which need no credentials by their nature. */
export function looksOpen(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word, index) => OPEN_WORDS.has(word) || (word === 'sign' && isInOrUp(words[index + 1])));
}

function isInOrUp(word: string | undefined): boolean {
  return word === 'in' || word === 'up' || word === 'out';
}

/** What people make for themselves before they can sign in. */
const ACCOUNTS = new Set(['user', 'users', 'account', 'accounts', 'customer', 'customers', 'member', 'members']);

/** True for `POST /users` and the like: whoever registers has no credentials yet. */
export function looksLikeRegistration(method: string, path: string): boolean {
  return method === 'post' && ACCOUNTS.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

const PAGE_WORDS = new Set([
  ...['limit', 'page', 'pages', 'size', 'offset', 'cursor', 'after', 'before', 'first', 'last', 'top', 'skip', 'take'],
  ...['count', 'max', 'per', 'continuation', 'next', 'marker', 'start', 'pagination', 'paging', 'rows', 'num'],
]);

/** True for parameters that bound how much of a list is returned. */
export function looksLikePaging(name: string): boolean {
  return wordsOf(name).some((word) => PAGE_WORDS.has(word));
}
