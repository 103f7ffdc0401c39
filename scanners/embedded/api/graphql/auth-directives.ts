/** Directives by which schemas say who may call a field; GraphQL itself has none. */

/** In small letters, without underscores. */
const GUARDS = new Set([
  ...['auth', 'authenticated', 'isauthenticated', 'authentication', 'requiresauth', 'requireauth', 'needsauth'],
  ...['requireauthentication', 'requiresauthentication', 'requireslogin', 'requirelogin', 'loggedin', 'isloggedin'],
  ...['authorized', 'isauthorized', 'authorize', 'authorization', 'hasrole', 'hasroles', 'hasanyrole', 'requirerole'],
  ...['requiresrole', 'hasscope', 'hasscopes', 'requiresscopes', 'requiresscope', 'haspermission', 'haspermissions'],
  ...['requirespermission', 'requirepermission', 'permission', 'permissions', 'role', 'roles', 'scope', 'scopes'],
  ...['policy', 'can', 'guard', 'protected', 'private', 'hasaccess', 'isowner', 'isadmin', 'admin', 'acl', 'allow'],
  ...['awsiam', 'awsoidc', 'awscognitouserpools', 'awsauth', 'awslambda', 'preauthorize', 'rolesallowed', 'secured'],
]);

/** Directives that say that everybody may call. */
const OPEN = new Set([
  ...['public', 'skipauth', 'noauth', 'anonymous', 'allowanonymous', 'skipauthorization', 'unauthenticated'],
  ...['awsapikey', 'permitall', 'nologin', 'guest'],
]);

export function isGuard(directive: string): boolean {
  return GUARDS.has(plain(directive));
}

export function isOpen(directive: string): boolean {
  return OPEN.has(plain(directive));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
