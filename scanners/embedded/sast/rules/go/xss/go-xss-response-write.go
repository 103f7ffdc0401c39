package api

import (
	"fmt"
	"html"
	"html/template"
	"io"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-xss-response-write
	fmt.Fprintf(w, "<h1>Results for %s</h1>", r.URL.Query().Get("words"))
}

func hello(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-xss-response-write
	io.WriteString(w, "<b>Hello "+r.FormValue("name")+"</b>")
}

func bold(r *http.Request) template.HTML {
	// ruleid: go-xss-response-write
	return template.HTML("<b>" + r.FormValue("name") + "</b>")
}

func searchSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-xss-response-write
	fmt.Fprintf(w, "<h1>Results for %s</h1>", html.EscapeString(r.URL.Query().Get("words")))
	// ok: go-xss-response-write
	fmt.Fprintf(w, "{\"words\": %q}", r.URL.Query().Get("words"))
}
