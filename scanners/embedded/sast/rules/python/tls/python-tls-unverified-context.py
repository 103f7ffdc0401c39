import ssl


def context():
    # ruleid: python-tls-unverified-context
    return ssl._create_unverified_context()


def relaxed():
    open_context = ssl.create_default_context()
    open_context.check_hostname = False
    # ruleid: python-tls-unverified-context
    open_context.verify_mode = ssl.CERT_NONE
    return open_context


def without_names():
    open_context = ssl.create_default_context()
    # ruleid: python-tls-unverified-context
    open_context.check_hostname = False
    return open_context


def context_with_authority():
    # ok: python-tls-unverified-context
    return ssl.create_default_context(cafile="/var/run/secrets/ca.pem")


def required():
    open_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: python-tls-unverified-context
    open_context.verify_mode = ssl.CERT_REQUIRED
    return open_context
