package client

import (
	"net/http"
	"time"
)

func prices() (*http.Response, error) {
	// ruleid: go-http-client-without-timeout
	return http.Get("https://prices.example/v1")
}

func client(transport http.RoundTripper) *http.Client {
	// ruleid: go-http-client-without-timeout
	return &http.Client{Transport: transport}
}

func safeClient(transport http.RoundTripper) *http.Client {
	// ok: go-http-client-without-timeout
	return &http.Client{Transport: transport, Timeout: 5 * time.Second}
}

func safePrices(client *http.Client) (*http.Response, error) {
	// ok: go-http-client-without-timeout
	return client.Get("https://prices.example/v1")
}
