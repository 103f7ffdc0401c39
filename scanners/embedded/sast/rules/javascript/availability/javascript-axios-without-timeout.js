const axios = require('axios');

// ruleid: javascript-axios-without-timeout
const catalog = axios.create({baseURL: settings.catalogUrl});
// ruleid: javascript-axios-without-timeout
const orders = axios.create({baseURL: settings.ordersUrl, headers: {accept: 'application/json'}});
// ok: javascript-axios-without-timeout
const cart = axios.create({baseURL: settings.cartUrl, timeout: 2000});
// ok: javascript-axios-without-timeout
const stock = axios.create({...defaults, baseURL: settings.stockUrl});
