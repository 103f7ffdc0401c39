<?php

// ruleid: php-session-cookie-settings
ini_set('session.cookie_httponly', '0');
// ruleid: php-session-cookie-settings
session_set_cookie_params(0, '/', 'example.com', false, true);
// ruleid: php-session-cookie-settings
session_start(['cookie_httponly' => true, 'cookie_secure' => false]);

// ok: php-session-cookie-settings
ini_set('session.cookie_httponly', '1');
// ok: php-session-cookie-settings
session_set_cookie_params(['lifetime' => 0, 'secure' => true, 'httponly' => true]);
// ok: php-session-cookie-settings
session_start(['cookie_httponly' => true, 'cookie_secure' => true]);
