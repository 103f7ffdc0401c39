package codes

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	mathrand "math/rand"
)

func resetToken() string {
	// ruleid: go-weak-random-secret
	return fmt.Sprintf("%010d", mathrand.Int63n(10_000_000_000))
}

func newSessionID() []byte {
	id := make([]byte, 16)
	// ruleid: go-weak-random-secret
	mathrand.Read(id)
	return id
}

func safeToken() (string, error) {
	bytes := make([]byte, 20)
	// ok: go-weak-random-secret
	if _, err := rand.Read(bytes); err != nil {
		return "", err
	}
	return hex.EncodeToString(bytes), nil
}

func delay() int {
	// ok: go-weak-random-secret
	return mathrand.Intn(100)
}
