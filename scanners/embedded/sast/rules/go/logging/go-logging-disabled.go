package main

import (
	"io"
	"log"
	"log/slog"
	"os"
)

func main() {
	// ruleid: go-logging-disabled
	log.SetOutput(io.Discard)
	// ruleid: go-logging-disabled
	slog.SetDefault(slog.New(slog.DiscardHandler))
	serve()
}

func quiet(isQuiet bool) {
	if isQuiet {
		// ok: go-logging-disabled
		log.SetOutput(io.Discard)
	}
	// ok: go-logging-disabled
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
}
