from celery import Celery

app = Celery("orders")
# ruleid: python-celery-pickle
app.conf.update(task_serializer="json", accept_content=["json", "pickle"])
# ruleid: python-celery-pickle
CELERY_TASK_SERIALIZER = "pickle"
# ok: python-celery-pickle
app.conf.update(task_serializer="json", accept_content=["json"])
# ok: python-celery-pickle
CELERY_ACCEPT_CONTENT = ["application/json"]
