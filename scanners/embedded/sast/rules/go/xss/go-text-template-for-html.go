package api

import (
	"bytes"
	"net/http"
	"text/template"
)

var page = template.Must(template.ParseFiles("page.html"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-for-html
	_ = page.Execute(w, r.FormValue("name"))
}

type site struct{ pages *template.Template }

func (s site) start(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-for-html
	_ = s.pages.ExecuteTemplate(w, "start.html", nil)
}

func mail(name string) (string, error) {
	var text bytes.Buffer
	// ok: go-text-template-for-html
	err := page.Execute(&text, name)
	return text.String(), err
}

func write(text *bytes.Buffer) error {
	// ok: go-text-template-for-html
	return page.ExecuteTemplate(text, "mail.txt", nil)
}
