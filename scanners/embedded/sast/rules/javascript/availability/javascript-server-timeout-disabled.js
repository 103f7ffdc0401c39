const http = require('http');

const server = http.createServer(app);
// ruleid: javascript-server-timeout-disabled
server.requestTimeout = 0;
// ruleid: javascript-server-timeout-disabled
const other = http.createServer({requestTimeout: 0}, app);
// ok: javascript-server-timeout-disabled
server.headersTimeout = 20000;
// ok: javascript-server-timeout-disabled
const third = http.createServer({requestTimeout: 60000}, app);
