import os

# ruleid: python-django-debug
DEBUG = True
ROOT_URLCONF = "shop.urls"
INSTALLED_APPS = ["django.contrib.auth"]
# ruleid: python-django-debug
DEBUG = True
# ok: python-django-debug
DEBUG = os.environ.get("DEBUG") == "1"
# ok: python-django-debug
TEMPLATE_DEBUG = True
