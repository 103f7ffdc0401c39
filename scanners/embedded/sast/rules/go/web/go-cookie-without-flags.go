package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, token string) {
	// ruleid: go-cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Path: "/"})
}

func loginGin(c *gin.Context, token string) {
	// ruleid: go-cookie-without-flags
	c.SetCookie("access_token", token, 3600, "/", "", false, true)
}

func loginSafely(w http.ResponseWriter, token string) {
	// ok: go-cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	// ok: go-cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
}
