import os

# ruleid: python-django-security-settings
SECURE_SSL_REDIRECT = False
# ruleid: python-django-security-settings
SECURE_CONTENT_TYPE_NOSNIFF = False
# ok: python-django-security-settings
SECURE_SSL_REDIRECT = os.environ.get("TLS", "1") == "1"
# ok: python-django-security-settings
X_FRAME_OPTIONS = "DENY"
