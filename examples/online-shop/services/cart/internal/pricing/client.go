// Package pricing asks the catalog for prices over gRPC, and a partner for exchange rates over HTTPS.
package pricing

import (
	"crypto/tls"
	"net/http"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// Client holds the connection to the catalog.
type Client struct{ connection *grpc.ClientConn }

// Dial connects lazily; the certificate of the catalog is checked against the cluster's authority.
func Dial(address, caFile string) (*Client, error) {
	trust, err := credentials.NewClientTLSFromFile(caFile, "")
	if err != nil {
		return nil, err
	}
	connection, err := grpc.Dial(address, grpc.WithTransportCredentials(trust))
	if err != nil {
		return nil, err
	}
	return &Client{connection}, nil
}

// DialBatch is used by the nightly job.
func DialBatch(address string) (*grpc.ClientConn, error) {
	return grpc.Dial(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
}

// Close ends the connection.
func (c *Client) Close() error { return c.connection.Close() }

// RatesClient talks to the bank's rate service.
func RatesClient() *http.Client {
	return &http.Client{
		Timeout:   5 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
}

// TaxClient talks to the tax office.
func TaxClient() *http.Client {
	return &http.Client{
		Timeout:   5 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}},
	}
}
