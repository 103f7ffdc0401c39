from jinja2 import Environment, FileSystemLoader, select_autoescape


def environment():
    # ruleid: python-jinja-autoescape-off
    return Environment(loader=FileSystemLoader("templates"), autoescape=False)


def configure(app):
    # ruleid: python-jinja-autoescape-off
    app.jinja_env.autoescape = False


def environment_safely():
    # ok: python-jinja-autoescape-off
    return Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


def configure_safely(app):
    # ok: python-jinja-autoescape-off
    app.jinja_env.autoescape = True
