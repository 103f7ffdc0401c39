package api

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func read(text string, key []byte) (*jwt.Token, error) {
	// ruleid: go-jwt-method-unchecked
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return key, nil
	})
}

func readClaims(text string, claims *Claims, key any) (*jwt.Token, error) {
	// ruleid: go-jwt-method-unchecked
	return jwt.ParseWithClaims(text, claims, func(token *jwt.Token) (any, error) { return key, nil })
}

func readSafely(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-method-unchecked
	return jwt.Parse(text, func(token *jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
}

func readChecked(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-method-unchecked
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("wrong method")
		}
		return key, nil
	})
}
