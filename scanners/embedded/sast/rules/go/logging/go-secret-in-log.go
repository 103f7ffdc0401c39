package api

import (
	"log"
	"log/slog"
	"net/http"
)

func login(user, password string) {
	// ruleid: go-secret-in-log
	log.Printf("sign-in of %s with %s", user, password)
	// ok: go-secret-in-log
	log.Printf("sign-in of %s", user)
}

func trace(r *http.Request) {
	// ruleid: go-secret-in-log
	slog.Info("request", "token", r.Header.Get("Authorization"))
	// ok: go-secret-in-log
	slog.Info("request", "path", r.URL.Path)
}
