from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def badge(name):
    # ruleid: python-xss-marked-safe
    return mark_safe(f"<span class='badge'>{name}</span>")


def link(url: str, label: str):
    html = "<a href='" + url + "'>" + label + "</a>"
    # ruleid: python-xss-marked-safe
    return Markup(html)


def badge_safely(name):
    # ok: python-xss-marked-safe
    return format_html("<span class='badge'>{}</span>", name)


def link_safely(url: str, label: str):
    # ok: python-xss-marked-safe
    return Markup("<a href='{}'>{}</a>").format(url, label)


def escaped(name):
    # ok: python-xss-marked-safe
    return mark_safe(f"<b>{escape(name)}</b>")


def rendered(value, template):
    html = template.render({"value": value}) + "<br>"
    # ok: python-xss-marked-safe
    return mark_safe(html)


def cleaned(value):
    html = clean_html("<div>" + value + "</div>")
    # ok: python-xss-marked-safe
    return mark_safe(html)
