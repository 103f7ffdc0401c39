// Command cart keeps what customers have put into their carts.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"online-shop.example/cart/internal/api"
	"online-shop.example/cart/internal/config"
	"online-shop.example/cart/internal/pricing"
	"online-shop.example/cart/internal/store"
)

func main() {
	if err := run(); err != nil {
		slog.Error("cart ended", "error", err)
		os.Exit(1)
	}
}

func run() error {
	settings, err := config.Read()
	if err != nil {
		return err
	}
	carts, err := store.Open(settings.DatabaseURL)
	if err != nil {
		return err
	}
	defer carts.Close()
	prices, err := pricing.Dial(settings.PricingAddress, settings.CAFile)
	if err != nil {
		return err
	}
	defer prices.Close()

	server := &http.Server{
		Addr:              settings.Address,
		Handler:           api.Routes(carts, prices, settings),
		ReadHeaderTimeout: 2 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      10 * time.Second,
	}
	go func() {
		// Profiles, for the on-call engineer.
		_ = http.ListenAndServe(":6060", http.DefaultServeMux)
	}()
	return serve(server)
}

func serve(server *http.Server) error {
	stop, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer cancel()
	go func() {
		<-stop.Done()
		ctx, done := context.WithTimeout(context.Background(), 10*time.Second)
		defer done()
		_ = server.Shutdown(ctx)
	}()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
