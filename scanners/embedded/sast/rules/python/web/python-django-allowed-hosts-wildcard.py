import os

# ruleid: python-django-allowed-hosts-wildcard
ALLOWED_HOSTS = ["*"]
# ruleid: python-django-allowed-hosts-wildcard
ALLOWED_HOSTS = ["localhost", "*"]
# ok: python-django-allowed-hosts-wildcard
ALLOWED_HOSTS = ["shop.example.com"]
# ok: python-django-allowed-hosts-wildcard
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
