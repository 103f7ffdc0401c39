import helmet from 'helmet';

// ruleid: javascript-csp-unsafe-scripts
app.use(helmet({contentSecurityPolicy: {directives: {scriptSrc: ["'self'", "'unsafe-inline'"]}}}));

app.use((req, res, next) => {
  // ruleid: javascript-csp-unsafe-scripts
  res.setHeader('Content-Security-Policy', "default-src 'self'; script-src 'self' 'unsafe-eval'");
  next();
});

// ok: javascript-csp-unsafe-scripts
app.use(helmet({contentSecurityPolicy: {directives: {scriptSrc: ["'self'"], styleSrc: ["'unsafe-inline'"]}}}));

app.use((req, res, next) => {
  // ok: javascript-csp-unsafe-scripts
  res.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'self' 'unsafe-inline'");
  next();
});
