<?php

function find($link): mixed
{
    $name = $_GET['name'];
    // ruleid: php-ldap-injection
    return ldap_search($link, 'ou=people,dc=example,dc=com', "(uid=$name)");
}

function signIn($link): bool
{
    // ruleid: php-ldap-injection
    return ldap_bind($link, 'uid=' . $_POST['name'] . ',ou=people,dc=example,dc=com', $_POST['password']);
}

function findSafely($link): mixed
{
    $name = ldap_escape($_GET['name'], '', LDAP_ESCAPE_FILTER);
    // ok: php-ldap-injection
    return ldap_search($link, 'ou=people,dc=example,dc=com', "(uid=$name)");
}

function signInSafely($link): bool
{
    $name = ldap_escape($_POST['name'], '', LDAP_ESCAPE_DN);
    // ok: php-ldap-injection
    return ldap_bind($link, 'uid=' . $name . ',ou=people,dc=example,dc=com', $_POST['password']);
}
