package api

import (
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"
)

var partners = map[string]string{"a": "https://a.example"}

func preview(w http.ResponseWriter, r *http.Request) {
	target := r.URL.Query().Get("url")
	// ruleid: go-ssrf
	answer, err := http.Get(target)
	respond(w, answer, err)
}

func status(client *http.Client) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-ssrf
		answer, err := client.Get("http://" + r.FormValue("host") + "/status")
		respond(w, answer, err)
	}
}

func product(w http.ResponseWriter, r *http.Request) {
	// ok: go-ssrf
	answer, err := http.Get("https://products.example/" + url.PathEscape(chi.URLParam(r, "id")))
	respond(w, answer, err)
	// ok: go-ssrf
	answer, err = http.Get("https://products.example/search?q=" + r.FormValue("words"))
	respond(w, answer, err)
}
