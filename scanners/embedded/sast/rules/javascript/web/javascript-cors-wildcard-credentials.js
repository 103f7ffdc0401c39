const cors = require('cors');

// ruleid: javascript-cors-wildcard-credentials
app.use(cors({origin: true, credentials: true}));

app.use((req, res, next) => {
  // ruleid: javascript-cors-wildcard-credentials
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
});

// ok: javascript-cors-wildcard-credentials
app.use(cors({origin: ['https://www.example.com'], credentials: true}));
// ok: javascript-cors-wildcard-credentials
app.use(cors({origin: '*'}));
