from concurrent import futures

import grpc


def serve(address: str):
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    # ruleid: python-grpc-insecure-server
    server.add_insecure_port("[::]:50051")
    # ruleid: python-grpc-insecure-server
    server.add_insecure_port(address)
    server.start()


def serve_with_tls(address: str, key: bytes, certificate: bytes):
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    # ok: python-grpc-insecure-server
    server.add_secure_port(address, grpc.ssl_server_credentials([(key, certificate)]))
    # ok: python-grpc-insecure-server
    server.add_insecure_port("localhost:50052")
    server.start()
