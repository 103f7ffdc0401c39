package client

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
)

func rates() *http.Client {
	// ruleid: go-tls-verification-off
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
}

func relax(config *tls.Config) {
	// ruleid: go-tls-verification-off
	config.InsecureSkipVerify = true
}

func tax(pool *x509.CertPool) *http.Client {
	// ok: go-tls-verification-off
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
}

func pinned(check func(tls.ConnectionState) error) *tls.Config {
	// ok: go-tls-verification-off
	return &tls.Config{InsecureSkipVerify: true, VerifyConnection: check}
}
