import ldap
from ldap.filter import escape_filter_chars, filter_format


def find(connection, name: str):
    # ruleid: python-ldap-injection
    return connection.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, f"(uid={name})")


def member(connection, group, name):
    query = "(&(cn=" + group + ")(member=" + name + "))"
    # ruleid: python-ldap-injection
    return connection.search("dc=shop,dc=example", query)


def find_safely(connection, name: str):
    # ok: python-ldap-injection
    return connection.search_s("dc=shop,dc=example", ldap.SCOPE_SUBTREE, f"(uid={escape_filter_chars(name)})")


def member_safely(connection, group, name):
    query = filter_format("(&(cn=%s)(member=%s))", [group, name])
    # ok: python-ldap-injection
    return connection.search("dc=shop,dc=example", query)
