from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView


class LoginView(APIView):
    # ruleid: python-drf-throttling-off
    throttle_classes = []


class PasswordResetView(APIView):
    # ruleid: python-drf-throttling-off
    throttle_classes = ()


class SignInView(APIView):
    # ok: python-drf-throttling-off
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"


class HealthView(APIView):
    # ok: python-drf-throttling-off
    throttle_classes = []
