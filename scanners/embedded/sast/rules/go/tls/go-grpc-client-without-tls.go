package client

import (
	"crypto/tls"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func catalog(address string) (*grpc.ClientConn, error) {
	// ruleid: go-grpc-client-without-tls
	return grpc.Dial(address, grpc.WithInsecure())
}

func batch(address string) (*grpc.ClientConn, error) {
	// ruleid: go-grpc-client-without-tls
	return grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
}

func secure(address string, config *tls.Config) (*grpc.ClientConn, error) {
	// ok: go-grpc-client-without-tls
	return grpc.NewClient(address, grpc.WithTransportCredentials(credentials.NewTLS(config)))
}

func sidecar() (*grpc.ClientConn, error) {
	// ok: go-grpc-client-without-tls
	return grpc.NewClient("localhost:15001", grpc.WithTransportCredentials(insecure.NewCredentials()))
}
