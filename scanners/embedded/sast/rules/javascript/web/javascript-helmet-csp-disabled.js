const helmet = require('helmet');

// ruleid: javascript-helmet-csp-disabled
app.use(helmet({contentSecurityPolicy: false}));
// ruleid: javascript-helmet-csp-disabled
fastify.register(helmet, {global: true, contentSecurityPolicy: false});
// ok: javascript-helmet-csp-disabled
app.use(helmet());
// ok: javascript-helmet-csp-disabled
app.use(helmet({contentSecurityPolicy: {directives: {scriptSrc: ["'self'"]}}}));
