from django.core.exceptions import PermissionDenied


def delete_user(user, target):
    # ruleid: python-assert-as-authorization
    assert user.is_superuser
    target.delete()


def edit_order(request, order):
    # ruleid: python-assert-as-authorization
    assert request.user.has_perm("orders.change_order"), "not allowed"
    order.save()


def delete_user_safely(user, target):
    # ok: python-assert-as-authorization
    if not user.is_superuser:
        raise PermissionDenied
    target.delete()


def total(lines):
    # ok: python-assert-as-authorization
    assert len(lines) > 0
    return sum(lines)
