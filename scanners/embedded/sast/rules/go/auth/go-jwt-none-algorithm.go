package api

import "github.com/golang-jwt/jwt/v5"

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) {
		// ruleid: go-jwt-none-algorithm
		return jwt.UnsafeAllowNoneSignatureType, nil
	})
}

func issue(claims jwt.Claims) (string, error) {
	// ruleid: go-jwt-none-algorithm
	return jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(nil)
}

func readSafely(text string, key any) (*jwt.Token, error) {
	// ok: go-jwt-none-algorithm
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

func issueSafely(claims jwt.Claims, key any) (string, error) {
	// ok: go-jwt-none-algorithm
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}
