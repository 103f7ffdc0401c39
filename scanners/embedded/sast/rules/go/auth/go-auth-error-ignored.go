package auth

import (
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

func customer(text string, key jwt.Keyfunc) string {
	// ruleid: go-auth-error-ignored
	token, _ := jwt.Parse(text, key)
	subject, _ := token.Claims.GetSubject()
	return subject
}

func check(hash, password []byte) bool {
	// ruleid: go-auth-error-ignored
	_ = bcrypt.CompareHashAndPassword(hash, password)
	return true
}

func customerSafely(text string, key jwt.Keyfunc) (string, error) {
	// ok: go-auth-error-ignored
	token, err := jwt.Parse(text, key, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func checkSafely(hash, password []byte) bool {
	// ok: go-auth-error-ignored
	return bcrypt.CompareHashAndPassword(hash, password) == nil
}
