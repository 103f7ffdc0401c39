// ruleid: javascript-tls-verification-off-globally
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

if (local) {
  // ruleid: javascript-tls-verification-off-globally
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0;
}

// ok: javascript-tls-verification-off-globally
process.env.NODE_EXTRA_CA_CERTS = '/var/run/secrets/ca.pem';
// ok: javascript-tls-verification-off-globally
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
