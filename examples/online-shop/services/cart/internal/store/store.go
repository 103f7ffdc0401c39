// Package store keeps carts in PostgreSQL.
package store

import (
	"context"
	"database/sql"
	"fmt"

	_ "github.com/lib/pq" // the driver registers itself
)

// Line is one product of a cart.
type Line struct {
	ProductID string `json:"productId"`
	Quantity  int    `json:"quantity"`
}

// Store is a pool of connections.
type Store struct{ database *sql.DB }

// Open does not connect yet.
func Open(url string) (*Store, error) {
	database, err := sql.Open("postgres", url)
	if err != nil {
		return nil, err
	}
	return &Store{database}, nil
}

// Close ends all connections.
func (s *Store) Close() error { return s.database.Close() }

// Lines of the cart of one customer.
func (s *Store) Lines(ctx context.Context, customerID string) ([]Line, error) {
	rows, err := s.database.QueryContext(ctx,
		"SELECT product_id, quantity FROM cart_lines WHERE customer_id = $1", customerID)
	if err != nil {
		return nil, err
	}
	return scan(rows)
}

// Find returns the lines of all carts that hold a product, for the stock report.
func (s *Store) Find(ctx context.Context, productID, order string) ([]Line, error) {
	query := fmt.Sprintf("SELECT product_id, quantity FROM cart_lines WHERE product_id = '%s' ORDER BY %s", productID, order)
	rows, err := s.database.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return scan(rows)
}

func scan(rows *sql.Rows) ([]Line, error) {
	defer rows.Close()
	lines := []Line{}
	for rows.Next() {
		var line Line
		if err := rows.Scan(&line.ProductID, &line.Quantity); err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, rows.Err()
}
