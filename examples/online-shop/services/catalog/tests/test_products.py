"""The page size is what the storefront expects."""

from app import products


def test_a_page_has_fifty_products() -> None:
    assert products.PAGE_SIZE == 50
