// Package api is the HTTP face of the cart service.
package api

import (
	"encoding/json"
	"net/http"
	"os/exec"
	"path/filepath"

	"github.com/go-chi/chi/v5"

	"online-shop.example/cart/internal/config"
	"online-shop.example/cart/internal/pricing"
	"online-shop.example/cart/internal/store"
)

const reportFolder = "/var/lib/cart/reports"

type handlers struct {
	carts    *store.Store
	prices   *pricing.Client
	settings config.Settings
}

// Routes of the service.
func Routes(carts *store.Store, prices *pricing.Client, settings config.Settings) http.Handler {
	h := handlers{carts, prices, settings}
	router := chi.NewRouter()
	router.Get("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	router.Get("/carts/{customer}", h.lines)
	router.Get("/guests/cart", h.guestLines)
	router.Post("/coupons", h.coupon)
	router.Post("/gifts", h.gift)
	router.Get("/reports/{name}", h.report)
	router.Get("/internal/stock", h.stock)
	router.Get("/internal/archive", h.archive)
	router.Get("/internal/backup", h.backup)
	return router
}

func (h handlers) lines(w http.ResponseWriter, r *http.Request) {
	customer, err := customerOf(r, h.settings.TokenKey)
	if err != nil || customer != chi.URLParam(r, "customer") {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	lines, err := h.carts.Lines(r.Context(), customer)
	answer(w, lines, err)
}

func (h handlers) guestLines(w http.ResponseWriter, r *http.Request) {
	guest, err := guestOf(r)
	if err != nil {
		http.Error(w, "no guest", http.StatusForbidden)
		return
	}
	lines, err := h.carts.Lines(r.Context(), guest)
	answer(w, lines, err)
}

func (h handlers) coupon(w http.ResponseWriter, _ *http.Request) { answer(w, couponCode(), nil) }

func (h handlers) gift(w http.ResponseWriter, _ *http.Request) {
	code, err := giftCode()
	answer(w, code, err)
}

func (h handlers) stock(w http.ResponseWriter, r *http.Request) {
	lines, err := h.carts.Find(r.Context(), r.URL.Query().Get("product"), r.URL.Query().Get("order"))
	answer(w, lines, err)
}

func (h handlers) report(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join(reportFolder, filepath.Base(chi.URLParam(r, "name"))))
}

func (h handlers) archive(w http.ResponseWriter, r *http.Request) {
	out, err := exec.CommandContext(r.Context(), "sh", "-c", "tar -cz "+r.URL.Query().Get("month")).Output()
	answer(w, out, err)
}

func (h handlers) backup(w http.ResponseWriter, r *http.Request) {
	out, err := exec.CommandContext(r.Context(), "tar", "-cz", reportFolder).Output()
	answer(w, out, err)
}

func answer(w http.ResponseWriter, body any, err error) {
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(body)
}
