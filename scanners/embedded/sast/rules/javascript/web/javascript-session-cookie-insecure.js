const session = require('express-session');

// ruleid: javascript-session-cookie-insecure
app.use(session({secret: settings.secret, cookie: {secure: false, maxAge: 60000}}));
// ruleid: javascript-session-cookie-insecure
app.use(session({secret: settings.secret, cookie: {secure: true, httpOnly: false}}));
// ok: javascript-session-cookie-insecure
app.use(session({secret: settings.secret, cookie: {secure: true, httpOnly: true, sameSite: 'lax'}}));
// ok: javascript-session-cookie-insecure
app.use(session({secret: settings.secret, cookie: {secure: settings.tls}}));
