"""Settings of the catalog service, from the environment."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    database_url: str
    token_key: str
    supplier_url: str
    supplier_api_key: str
    picture_folder: str


def read_settings() -> Settings:
    return Settings(
        database_url=os.environ["CATALOG_DATABASE_URL"],
        token_key=os.environ["CATALOG_TOKEN_KEY"],
        supplier_url=os.environ.get("SUPPLIER_URL", "https://api.supplier.example"),
        supplier_api_key=os.environ["SUPPLIER_API_KEY"],
        picture_folder=os.environ.get("PICTURE_FOLDER", "/pictures"),
    )


# For the monthly report, which a person starts by hand.
REPORTS_DATABASE_URL = "postgresql://reports:Vq7nR2xKw9Tz4bLm@reports-db.online-shop.internal:5432/reports"
CACHE_URL = "redis://cache.online-shop.internal:6379/0"
