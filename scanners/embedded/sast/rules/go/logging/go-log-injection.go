package example

import (
	"log"
	"log/slog"
	"net/http"
)

func signIn(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-log-injection
	log.Printf("signed in: %s", name)
}

func refuse(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-log-injection
	log.Println("refused", r.Header.Get("User-Agent"))
}

func signInSafely(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ok: go-log-injection
	log.Printf("signed in: %q", name)
	// ok: go-log-injection
	slog.Info("signed in", "user", name)
}
