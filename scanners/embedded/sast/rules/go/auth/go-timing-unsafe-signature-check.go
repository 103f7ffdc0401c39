package auth

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func check(key, body, signature []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ruleid: go-timing-unsafe-signature-check
	return bytes.Equal(mac.Sum(nil), signature)
}

func verify(key, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	expected := hex.EncodeToString(mac.Sum(nil))
	// ruleid: go-timing-unsafe-signature-check
	return expected == signature
}

func checkSafely(key, body, signature []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ok: go-timing-unsafe-signature-check
	return hmac.Equal(mac.Sum(nil), signature)
}

func same(left, right []byte) bool {
	// ok: go-timing-unsafe-signature-check
	return bytes.Equal(left, right)
}
