const grpc = require('@grpc/grpc-js');

function start(server, address, done) {
  // ruleid: javascript-grpc-insecure-server
  server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), done);
  // ruleid: javascript-grpc-insecure-server
  server.bindAsync(address, grpc.ServerCredentials.createInsecure(), done);
}

function startWithTls(server, address, ca, pairs, done) {
  // ok: javascript-grpc-insecure-server
  server.bindAsync(address, grpc.ServerCredentials.createSsl(ca, pairs, true), done);
  // ok: javascript-grpc-insecure-server
  server.bindAsync('127.0.0.1:50051', grpc.ServerCredentials.createInsecure(), done);
}
