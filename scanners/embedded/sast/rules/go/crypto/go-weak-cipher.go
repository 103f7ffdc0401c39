package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"

	"golang.org/x/crypto/chacha20poly1305"
)

func old(key []byte) (cipher.Block, error) {
	// ruleid: go-weak-cipher
	return des.NewTripleDESCipher(key)
}

func stream(key []byte) (*rc4.Cipher, error) {
	// ruleid: go-weak-cipher
	return rc4.NewCipher(key)
}

func current(key []byte) (cipher.Block, error) {
	// ok: go-weak-cipher
	return aes.NewCipher(key)
}

func aead(key []byte) (cipher.AEAD, error) {
	// ok: go-weak-cipher
	return chacha20poly1305.New(key)
}
