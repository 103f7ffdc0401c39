import hmac

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect


# ruleid: python-django-csrf-exempt
@csrf_exempt
def change_address(request):
    request.user.address = request.POST["address"]
    request.user.save()
    return JsonResponse({})


# ruleid: python-django-csrf-exempt
change_name = csrf_exempt(change_address)


# ok: python-django-csrf-exempt
@csrf_protect
def change_mail(request):
    request.user.save()
    return JsonResponse({})


# ok: python-django-csrf-exempt
@csrf_exempt
def payment_webhook(request):
    if not hmac.compare_digest(request.headers["x-signature"], "…"):
        return JsonResponse({}, status=403)
    return JsonResponse({})
