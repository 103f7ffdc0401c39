package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
)

func open(host, password string) (*sql.DB, error) {
	// ruleid: go-database-without-tls
	return sql.Open("postgres", fmt.Sprintf("host=%s password=%s dbname=shop sslmode=disable", host, password))
}

func pool(ctx context.Context) (*pgxpool.Pool, error) {
	// ruleid: go-database-without-tls
	return pgxpool.New(ctx, "postgres://orders@orders-db.example:5432/orders?sslmode=disable")
}

func openSafely(host, password string) (*sql.DB, error) {
	// ok: go-database-without-tls
	return sql.Open("postgres", fmt.Sprintf("host=%s password=%s dbname=shop sslmode=verify-full", host, password))
}

func local(ctx context.Context) (*pgxpool.Pool, error) {
	// ok: go-database-without-tls
	return pgxpool.New(ctx, "postgres://orders@localhost:5432/orders?sslmode=disable")
}
