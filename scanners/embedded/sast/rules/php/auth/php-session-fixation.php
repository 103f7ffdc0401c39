<?php

function login(array $user): void
{
    // ruleid: php-session-fixation
    if (password_verify($_POST['password'], $user['hash'])) {
        $_SESSION['user'] = $user['id'];
    }
}

function loginAdmin(array $user): void
{
    // ruleid: php-session-fixation
    if ($user['admin'] && password_verify($_POST['password'], $user['hash'])) {
        $_SESSION['user'] = $user['id'];
        $_SESSION['admin'] = true;
    }
}

function loginSafely(array $user): void
{
    // ok: php-session-fixation
    if (password_verify($_POST['password'], $user['hash'])) {
        session_regenerate_id(true);
        $_SESSION['user'] = $user['id'];
    }
}

function check(array $user): bool
{
    // ok: php-session-fixation
    if (password_verify($_POST['password'], $user['hash'])) {
        return true;
    }
    return false;
}
