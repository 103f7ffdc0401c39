package api

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

// ruleid: go-jwt-hardcoded-key
var store = sessions.NewCookieStore([]byte("example-key"))

func issue(claims jwt.Claims) (string, error) {
	// ruleid: go-jwt-hardcoded-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("example-key"))
}

// ok: go-jwt-hardcoded-key
var safeStore = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func issueSafely(claims jwt.Claims, key []byte) (string, error) {
	// ok: go-jwt-hardcoded-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
