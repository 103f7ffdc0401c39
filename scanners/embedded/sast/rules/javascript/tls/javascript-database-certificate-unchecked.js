const {MongoClient} = require('mongodb');

// ruleid: javascript-database-certificate-unchecked
const documents = new MongoClient(settings.url, {tls: true, tlsAllowInvalidCertificates: true});
// ruleid: javascript-database-certificate-unchecked
const sqlServer = {server: settings.host, options: {encrypt: true, trustServerCertificate: true}};
// ok: javascript-database-certificate-unchecked
const safeDocuments = new MongoClient(settings.url, {tls: true, tlsCAFile: '/ca.pem'});
// ok: javascript-database-certificate-unchecked
const safeSqlServer = {server: settings.host, options: {encrypt: true, trustServerCertificate: false}};
