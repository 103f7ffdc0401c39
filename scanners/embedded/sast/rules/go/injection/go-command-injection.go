package api

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
)

func archive(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	out, err := exec.CommandContext(r.Context(), "sh", "-c", "tar -cz "+r.URL.Query().Get("month")).Output()
	respond(w, out, err)
}

func convert(name string) error {
	command := fmt.Sprintf("convert %s small.png", name)
	// ruleid: go-command-injection
	return exec.Command("/bin/bash", "-c", command).Run()
}

func archiveSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	out, err := exec.CommandContext(r.Context(), "tar", "-cz", "--", r.URL.Query().Get("month")).Output()
	respond(w, out, err)
}

func disk(ctx context.Context) ([]byte, error) {
	// ok: go-command-injection
	return exec.CommandContext(ctx, "sh", "-c", "df -h | tail -1").Output()
}
