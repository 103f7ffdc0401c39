import {rateLimit} from 'express-rate-limit';

app.use(
  '/sessions',
  // ruleid: javascript-rate-limit-key-from-header
  rateLimit({windowMs: 60_000, limit: 10, keyGenerator: (req) => req.headers['x-forwarded-for'] ?? req.ip}),
);

app.use(
  '/passwords',
  rateLimit({
    windowMs: 60_000,
    limit: 10,
    // ruleid: javascript-rate-limit-key-from-header
    keyGenerator({headers, ip}) {
      return headers['X-Forwarded-For'] ?? ip;
    },
  }),
);

// ok: javascript-rate-limit-key-from-header
app.use('/codes', rateLimit({windowMs: 60_000, limit: 10}));

// ok: javascript-rate-limit-key-from-header
app.use('/orders', rateLimit({windowMs: 60_000, limit: 100, keyGenerator: (req) => req.user.id}));
