package files

import (
	"archive/tar"
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
)

func unpackTar(reader *tar.Reader, folder string) error {
	for {
		header, err := reader.Next()
		if err != nil {
			return err
		}
		// ruleid: go-zip-slip
		file, err := os.Create(filepath.Join(folder, header.Name))
		if err != nil {
			return err
		}
		file.Close()
	}
}

func unpackZip(archive *zip.ReadCloser, folder string) error {
	for _, entry := range archive.File {
		target := filepath.Join(folder, entry.Name)
		// ruleid: go-zip-slip
		if err := os.MkdirAll(target, 0o755); err != nil {
			return err
		}
	}
	return nil
}

func unpackTarSafely(reader *tar.Reader, folder string) error {
	for {
		header, err := reader.Next()
		if err != nil {
			return err
		}
		if !filepath.IsLocal(header.Name) {
			return fmt.Errorf("bad name %q", header.Name)
		}
		// ok: go-zip-slip
		file, err := os.Create(filepath.Join(folder, header.Name))
		if err != nil {
			return err
		}
		file.Close()
	}
}

func unpackFlat(archive *zip.ReadCloser, folder string) error {
	for _, entry := range archive.File {
		// ok: go-zip-slip
		if _, err := os.Create(filepath.Join(folder, filepath.Base(entry.Name))); err != nil {
			return err
		}
	}
	return nil
}
