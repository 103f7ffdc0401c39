package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

func short() (*rsa.PrivateKey, error) {
	// ruleid: go-rsa-key-too-small
	return rsa.GenerateKey(rand.Reader, 1024)
}

func tiny() (*rsa.PrivateKey, error) {
	// ruleid: go-rsa-key-too-small
	return rsa.GenerateKey(rand.Reader, 512)
}

func current() (*rsa.PrivateKey, error) {
	// ok: go-rsa-key-too-small
	return rsa.GenerateKey(rand.Reader, 3072)
}

func long() (*rsa.PrivateKey, error) {
	// ok: go-rsa-key-too-small
	return rsa.GenerateKey(rand.Reader, 4096)
}
