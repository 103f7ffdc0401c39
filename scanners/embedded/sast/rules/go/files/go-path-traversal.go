package api

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
)

const folder = "/var/lib/reports"

func report(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-traversal
	http.ServeFile(w, r, filepath.Join(folder, chi.URLParam(r, "name")))
}

func export(c *gin.Context) {
	path := folder + "/" + c.Query("file")
	// ruleid: go-path-traversal
	content, err := os.ReadFile(path)
	respond(c, content, err)
}

func reportSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-path-traversal
	http.ServeFile(w, r, filepath.Join(folder, filepath.Base(chi.URLParam(r, "name"))))
}

func exportSafely(c *gin.Context) {
	name := c.Query("file")
	if !filepath.IsLocal(name) {
		c.Status(http.StatusNotFound)
		return
	}
	// ok: go-path-traversal
	content, err := os.ReadFile(filepath.Join(folder, name))
	respond(c, content, err)
}
