const https = require('https');

// ruleid: javascript-tls-old-version
https.createServer({key, cert, minVersion: 'TLSv1'}, app).listen(8443);
// ruleid: javascript-tls-old-version
const agent = new https.Agent({secureProtocol: 'TLSv1_1_method'});
// ok: javascript-tls-old-version
https.createServer({key, cert, minVersion: 'TLSv1.2'}, app).listen(8444);
// ok: javascript-tls-old-version
const current = new https.Agent({secureProtocol: 'TLS_method'});
