package sign

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"hash"
)

func tag(key []byte) hash.Hash {
	// ruleid: go-weak-hash-signature
	return hmac.New(md5.New, key)
}

func sign(key *rsa.PrivateKey, digest []byte) ([]byte, error) {
	// ruleid: go-weak-hash-signature
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, digest)
}

func tagSafely(key []byte) hash.Hash {
	// ok: go-weak-hash-signature
	return hmac.New(sha256.New, key)
}

func signSafely(key *rsa.PrivateKey, digest []byte) ([]byte, error) {
	// ok: go-weak-hash-signature
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, digest)
}
