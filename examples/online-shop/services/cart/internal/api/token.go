package api

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	mathrand "math/rand"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v4"
)

// customerOf checks the token's signature, method and lifetime.
func customerOf(r *http.Request, key []byte) (string, error) {
	text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	token, err := jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return subject(token)
}

// guestOf reads the token of a guest, who has signed in nowhere.
func guestOf(r *http.Request) (string, error) {
	text := strings.TrimPrefix(r.Header.Get("X-Guest"), "Bearer ")
	token, _, err := jwt.NewParser().ParseUnverified(text, jwt.MapClaims{})
	if err != nil {
		return "", err
	}
	return subject(token)
}

func subject(token *jwt.Token) (string, error) {
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		return "", errors.New("claims are not a map")
	}
	return fmt.Sprint(claims["sub"]), nil
}

// couponCode is what a customer types in to get a discount.
func couponCode() string { return fmt.Sprintf("%010d", mathrand.Int63n(10_000_000_000)) }

// giftCode is worth money, so it must not be guessed.
func giftCode() (string, error) {
	var bytes [20]byte
	if _, err := rand.Read(bytes[:]); err != nil {
		return "", err
	}
	digest := sha256.Sum256(bytes[:])
	return hex.EncodeToString(digest[:]), nil
}
