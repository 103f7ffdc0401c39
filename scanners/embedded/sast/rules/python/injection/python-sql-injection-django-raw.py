from django.db.models.expressions import RawSQL

from .models import Order


def search(request):
    word = request.GET.get("word")
    # ruleid: python-sql-injection-django-raw
    return Order.objects.raw("SELECT * FROM orders WHERE note LIKE '%" + word + "%'")


def ranked(queryset, weight):
    # ruleid: python-sql-injection-django-raw
    return queryset.annotate(rank=RawSQL(f"total * {weight}", ()))


def older(queryset, day):
    # ruleid: python-sql-injection-django-raw
    return queryset.extra(where=["day < '%s'" % day])


def search_safely(request):
    word = request.GET.get("word")
    # ok: python-sql-injection-django-raw
    return Order.objects.raw("SELECT * FROM orders WHERE note LIKE %s", [f"%{word}%"])


def ranked_safely(queryset, weight):
    # ok: python-sql-injection-django-raw
    return queryset.annotate(rank=RawSQL("total * %s", (weight,)))
