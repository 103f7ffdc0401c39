"""The catalog service: products, prices and pictures."""
