const axios = require('axios');

async function parcel(id, key) {
  const url = `http://api.carrier.example/parcels/${encodeURIComponent(id)}`;
  // ruleid: javascript-http-plaintext-call
  return (await axios.get(url, {headers: {authorization: `Bearer ${key}`}})).data;
}

async function rates() {
  // ruleid: javascript-http-plaintext-call
  return fetch('http://rates.bank.example/v1/rates');
}

async function ratesOverTls() {
  // ok: javascript-http-plaintext-call
  return fetch('https://rates.bank.example/v1/rates');
}

async function ready() {
  // ok: javascript-http-plaintext-call
  return fetch('http://localhost:15021/healthz/ready');
}
