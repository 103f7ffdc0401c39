package files

import "os"

func share(path string, data []byte) error {
	// ruleid: go-file-world-writable
	if err := os.WriteFile(path, data, 0666); err != nil {
		return err
	}
	// ruleid: go-file-world-writable
	return os.Chmod(path, 0o777)
}

func keep(path string, data []byte) error {
	// ok: go-file-world-writable
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return err
	}
	// ok: go-file-world-writable
	return os.MkdirAll(path, 0755)
}
