# ruleid: python-drf-default-allow-any
REST_FRAMEWORK = {
    "PAGE_SIZE": 50,
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
}

# ruleid: python-drf-default-allow-any
REST_FRAMEWORK_OF_TESTS = {"DEFAULT_PERMISSION_CLASSES": []}

# ok: python-drf-default-allow-any
REST_FRAMEWORK_CLOSED = {
    "PAGE_SIZE": 50,
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}

# ok: python-drf-default-allow-any
REST_FRAMEWORK_MODEL = {
    "DEFAULT_PERMISSION_CLASSES": ("rest_framework.permissions.DjangoModelPermissions",),
}
