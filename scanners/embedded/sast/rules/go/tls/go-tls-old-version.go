package server

import "crypto/tls"

func old() *tls.Config {
	// ruleid: go-tls-old-version
	return &tls.Config{MinVersion: tls.VersionTLS10}
}

func lower(config *tls.Config) {
	// ruleid: go-tls-old-version
	config.MinVersion = tls.VersionTLS11
}

func current() *tls.Config {
	// ok: go-tls-old-version
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

func newest(config *tls.Config) {
	// ok: go-tls-old-version
	config.MinVersion = tls.VersionTLS13
}
