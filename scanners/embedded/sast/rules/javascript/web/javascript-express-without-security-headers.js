const express = require('express');
const helmet = require('helmet');

function start() {
  const app = express();
  app.use(express.static('public'));
  // ruleid: javascript-express-without-security-headers
  app.listen(8080);
}

function startOther(port) {
  const site = express();
  site.use(express.static('site'));
  // ruleid: javascript-express-without-security-headers
  site.listen(port, () => console.log('ready'));
}

function startSafely() {
  const app = express();
  app.use(helmet());
  app.use(express.static('public'));
  // ok: javascript-express-without-security-headers
  app.listen(8080);
}

function startApi() {
  const api = express();
  api.use(express.json());
  // ok: javascript-express-without-security-headers
  api.listen(8081);
}
