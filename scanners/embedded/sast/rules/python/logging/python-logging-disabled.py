import logging

# ruleid: python-logging-disabled
logging.disable(logging.CRITICAL)
# ruleid: python-logging-disabled
logging.getLogger("django.security").disabled = True
# ok: python-logging-disabled
logging.disable(logging.DEBUG)
# ok: python-logging-disabled
logging.getLogger("urllib3").setLevel(logging.WARNING)
