package server

import (
	"crypto/tls"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func plain() *grpc.Server {
	// ruleid: go-grpc-server-without-tls
	return grpc.NewServer()
}

func traced(handler grpc.UnaryServerInterceptor) *grpc.Server {
	// ruleid: go-grpc-server-without-tls
	return grpc.NewServer(grpc.UnaryInterceptor(handler))
}

func secure(config *tls.Config) *grpc.Server {
	// ok: go-grpc-server-without-tls
	return grpc.NewServer(grpc.Creds(credentials.NewTLS(config)))
}

func configured(options []grpc.ServerOption) *grpc.Server {
	// ok: go-grpc-server-without-tls
	return grpc.NewServer(options...)
}
