import ssl


def old():
    # ruleid: python-tls-old-version
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)


def lowered():
    context = ssl.create_default_context()
    # ruleid: python-tls-old-version
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    return context


def current():
    # ok: python-tls-old-version
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: python-tls-old-version
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
