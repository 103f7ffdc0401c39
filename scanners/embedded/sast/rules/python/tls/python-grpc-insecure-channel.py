import grpc


def prices(address: str):
    # ruleid: python-grpc-insecure-channel
    return grpc.insecure_channel(address)


def stock():
    # ruleid: python-grpc-insecure-channel
    return grpc.aio.insecure_channel("stock:50051")


def prices_with_tls(address: str, authority: bytes):
    # ok: python-grpc-insecure-channel
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(root_certificates=authority))


def sidecar():
    # ok: python-grpc-insecure-channel
    return grpc.insecure_channel("localhost:15001")
