package main

import (
	"net/http"
	"time"
)

func serve(handler http.Handler) error {
	// ruleid: go-http-server-without-timeouts
	return http.ListenAndServe(":8080", handler)
}

func server(handler http.Handler) *http.Server {
	// ruleid: go-http-server-without-timeouts
	return &http.Server{Addr: ":8080", Handler: handler}
}

func safeServer(handler http.Handler) *http.Server {
	// ok: go-http-server-without-timeouts
	return &http.Server{Addr: ":8080", Handler: handler, ReadHeaderTimeout: 5 * time.Second}
}

func strictServer(handler http.Handler) *http.Server {
	// ok: go-http-server-without-timeouts
	return &http.Server{Addr: ":8080", Handler: handler, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
}
