package api

import (
	"net/http"

	"github.com/rs/cors"
)

func open(next http.Handler) http.Handler {
	// ruleid: go-cors-wildcard-credentials
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(next)
}

func reflect(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cors-wildcard-credentials
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func closed(next http.Handler) http.Handler {
	// ok: go-cors-wildcard-credentials
	return cors.New(cors.Options{AllowedOrigins: []string{"https://www.example.com"}, AllowCredentials: true}).Handler(next)
}

func public(next http.Handler) http.Handler {
	// ok: go-cors-wildcard-credentials
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}}).Handler(next)
}
