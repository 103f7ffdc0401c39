package example

import (
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"
	"os"

	"github.com/gorilla/sessions"
)

func sign(text []byte) []byte {
	// ruleid: go-hardcoded-encryption-key
	mac := hmac.New(sha256.New, []byte("autumn leaves"))
	mac.Write(text)
	return mac.Sum(nil)
}

func seal() error {
	key := []byte("sixteen letters!")
	// ruleid: go-hardcoded-encryption-key
	_, err := aes.NewCipher(key)
	return err
}

func store() *sessions.CookieStore {
	// ruleid: go-hardcoded-encryption-key
	return sessions.NewCookieStore([]byte("autumn leaves"))
}

func signSafely(text, key []byte) []byte {
	// ok: go-hardcoded-encryption-key
	mac := hmac.New(sha256.New, key)
	mac.Write(text)
	return mac.Sum(nil)
}

func storeSafely() *sessions.CookieStore {
	// ok: go-hardcoded-encryption-key
	return sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
}
