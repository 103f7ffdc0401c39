package users

import (
	"crypto/md5"
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
)

func stored(password string) [16]byte {
	// ruleid: go-weak-hash-password
	return md5.Sum([]byte(password))
}

func salted(salt, password string) [32]byte {
	// ruleid: go-weak-hash-password
	return sha256.Sum256([]byte(salt + password))
}

func storedSafely(password string) ([]byte, error) {
	// ok: go-weak-hash-password
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}

func etag(file []byte) [32]byte {
	// ok: go-weak-hash-password
	return sha256.Sum256(file)
}
