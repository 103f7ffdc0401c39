package api

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

var pages = map[string]string{"cart": "/cart"}

func loginDone(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	http.Redirect(w, r, r.URL.Query().Get("next"), http.StatusSeeOther)
}

func logout(c *gin.Context) {
	target := c.Query("next")
	// ruleid: go-open-redirect
	c.Redirect(http.StatusFound, target)
}

func loginDoneSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, pages[r.FormValue("page")], http.StatusSeeOther)
}

func search(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, "/products?words="+url.QueryEscape(r.FormValue("words")), http.StatusSeeOther)
}
