const session = require('express-session');
const cookieParser = require('cookie-parser');

// ruleid: javascript-session-hardcoded-secret
app.use(session({secret: 'example-secret', resave: false, saveUninitialized: false}));
// ruleid: javascript-session-hardcoded-secret
app.use(cookieParser('example-secret'));

// ok: javascript-session-hardcoded-secret
app.use(session({secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false}));
// ok: javascript-session-hardcoded-secret
app.use(cookieParser());
