passport.use(
  // ruleid: javascript-oauth-state-disabled
  new OAuth2Strategy({authorizationURL: url, clientID: id, clientSecret: settings.secret, state: false}, verify),
);

const providers = [
  // ruleid: javascript-oauth-state-disabled
  {id: 'shop', type: 'oauth', checks: ['none']},
];

passport.use(
  // ok: javascript-oauth-state-disabled
  new OAuth2Strategy({authorizationURL: url, clientID: id, clientSecret: settings.secret, state: true, pkce: true}, verify),
);

const safeProviders = [
  // ok: javascript-oauth-state-disabled
  {id: 'shop', type: 'oauth', checks: ['pkce', 'state']},
];
