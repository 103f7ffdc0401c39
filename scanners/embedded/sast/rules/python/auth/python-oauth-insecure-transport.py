import os

# ruleid: python-oauth-insecure-transport
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
# ruleid: python-oauth-insecure-transport
os.environ.setdefault("OAUTHLIB_INSECURE_TRANSPORT", "1")
# ok: python-oauth-insecure-transport
os.environ.setdefault("OAUTH_CLIENT", "shop")
# ok: python-oauth-insecure-transport
os.environ.pop("OAUTHLIB_INSECURE_TRANSPORT", None)
