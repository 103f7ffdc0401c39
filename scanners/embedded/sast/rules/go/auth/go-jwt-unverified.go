package api

import (
	"github.com/go-jose/go-jose/v4/jwt"
	gojwt "github.com/golang-jwt/jwt/v5"
)

func guest(text string) (*gojwt.Token, error) {
	// ruleid: go-jwt-unverified
	token, _, err := gojwt.NewParser().ParseUnverified(text, gojwt.MapClaims{})
	return token, err
}

func claims(token *jwt.JSONWebToken, target any) error {
	// ruleid: go-jwt-unverified
	return token.UnsafeClaimsWithoutVerification(target)
}

func customer(text string, key gojwt.Keyfunc) (*gojwt.Token, error) {
	// ok: go-jwt-unverified
	return gojwt.Parse(text, key, gojwt.WithValidMethods([]string{"RS256"}))
}

func verified(token *jwt.JSONWebToken, key any, target any) error {
	// ok: go-jwt-unverified
	return token.Claims(key, target)
}
