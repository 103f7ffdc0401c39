const grpc = require('@grpc/grpc-js');

function catalog(address) {
  // ruleid: javascript-grpc-insecure-client
  return new proto.Catalog(address, grpc.credentials.createInsecure());
}

// ruleid: javascript-grpc-insecure-client
const prices = new Prices('prices:50051', grpc.credentials.createInsecure());

function catalogWithTls(address, ca) {
  // ok: javascript-grpc-insecure-client
  return new proto.Catalog(address, grpc.credentials.createSsl(ca));
}

// ok: javascript-grpc-insecure-client
const sidecar = new Prices('localhost:15001', grpc.credentials.createInsecure());
