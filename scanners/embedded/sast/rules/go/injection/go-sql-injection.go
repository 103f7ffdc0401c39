package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Store struct{ db *sql.DB }

var columns = map[string]string{"name": "name", "price": "price_cents"}

func (s *Store) ByName(ctx context.Context, name string) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id FROM products WHERE name = '%s'", name)
	// ruleid: go-sql-injection
	return s.db.QueryContext(ctx, query)
}

func search(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-sql-injection
		rows, err := db.Query("SELECT id FROM products WHERE name LIKE '%" + r.URL.Query().Get("name") + "%'")
		respond(w, rows, err)
	}
}

func remove(ctx context.Context, pool *pgxpool.Pool, table string) error {
	// ruleid: go-sql-injection
	_, err := pool.Exec(ctx, "DELETE FROM "+table)
	return err
}

func (s *Store) ByNameSafely(ctx context.Context, name, order, limit string) (*sql.Rows, error) {
	count, err := strconv.Atoi(limit)
	if err != nil {
		return nil, err
	}
	// ok: go-sql-injection
	_, err = s.db.QueryContext(ctx, fmt.Sprintf("SELECT id FROM products ORDER BY %s LIMIT %d", columns[order], count))
	if err != nil {
		return nil, err
	}
	// ok: go-sql-injection
	return s.db.QueryContext(ctx, "SELECT id FROM products WHERE name = $1", name)
}
