package files

import (
	"compress/gzip"
	"io"
	"net/http"
)

func unpack(target io.Writer, r *http.Request) error {
	reader, err := gzip.NewReader(r.Body)
	if err != nil {
		return err
	}
	// ruleid: go-decompression-without-limit
	_, err = io.Copy(target, reader)
	return err
}

func read(source io.Reader) ([]byte, error) {
	reader, err := gzip.NewReader(source)
	if err != nil {
		return nil, err
	}
	// ruleid: go-decompression-without-limit
	return io.ReadAll(reader)
}

func unpackSafely(target io.Writer, r *http.Request) error {
	reader, err := gzip.NewReader(r.Body)
	if err != nil {
		return err
	}
	// ok: go-decompression-without-limit
	_, err = io.Copy(target, io.LimitReader(reader, 10<<20))
	return err
}

func readPlain(source io.Reader) ([]byte, error) {
	// ok: go-decompression-without-limit
	return io.ReadAll(io.LimitReader(source, 1<<20))
}
