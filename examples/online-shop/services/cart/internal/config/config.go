// Package config reads the settings of the cart service from its environment.
package config

import (
	"errors"
	"os"
)

// Settings of the service.
type Settings struct {
	Address        string
	DatabaseURL    string
	PricingAddress string
	CAFile         string
	TokenKey       []byte
}

// Read fails when a setting that has no default is missing.
func Read() (Settings, error) {
	settings := Settings{
		Address:        valueOr("CART_ADDRESS", ":8081"),
		DatabaseURL:    os.Getenv("CART_DATABASE_URL"),
		PricingAddress: valueOr("PRICING_ADDRESS", "catalog.shop.svc.cluster.local:9090"),
		CAFile:         valueOr("SERVICE_CA_FILE", "/var/run/secrets/shop/ca.crt"),
		TokenKey:       []byte(os.Getenv("CART_TOKEN_KEY")),
	}
	if settings.DatabaseURL == "" || len(settings.TokenKey) == 0 {
		return Settings{}, errors.New("CART_DATABASE_URL and CART_TOKEN_KEY must be set")
	}
	return settings, nil
}

func valueOr(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}
