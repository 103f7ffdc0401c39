package seal

import (
	"crypto/cipher"
	"crypto/rand"
)

func seal(aead cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	// ruleid: go-static-nonce
	return aead.Seal(nil, nonce, text, nil)
}

func stream(block cipher.Block) cipher.Stream {
	// ruleid: go-static-nonce
	return cipher.NewCTR(block, []byte("0000000000000000"))
}

func sealSafely(aead cipher.AEAD, text []byte) ([]byte, error) {
	nonce := make([]byte, 12)
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	// ok: go-static-nonce
	return aead.Seal(nonce, nonce, text, nil), nil
}

func streamOf(block cipher.Block, vector []byte) cipher.Stream {
	// ok: go-static-nonce
	return cipher.NewCTR(block, vector)
}
