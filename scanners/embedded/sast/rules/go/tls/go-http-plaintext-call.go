package client

import (
	"fmt"
	"net/http"
)

func parcel(id string) (*http.Response, error) {
	// ruleid: go-http-plaintext-call
	return http.Get(fmt.Sprintf("http://api.carrier.example/parcels/%s", id))
}

func rates() (*http.Request, error) {
	url := "http://rates.bank.example/v1"
	// ruleid: go-http-plaintext-call
	return http.NewRequest(http.MethodGet, url, nil)
}

func ratesOverTLS() (*http.Request, error) {
	// ok: go-http-plaintext-call
	return http.NewRequest(http.MethodGet, "https://rates.bank.example/v1", nil)
}

func ready() (*http.Response, error) {
	// ok: go-http-plaintext-call
	return http.Get("http://localhost:15021/healthz/ready")
}
