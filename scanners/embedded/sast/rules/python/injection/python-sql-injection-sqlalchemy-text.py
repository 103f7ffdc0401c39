from sqlalchemy import select, text

from .models import User


def by_name(session, name: str):
    # ruleid: python-sql-injection-sqlalchemy-text
    return session.execute(text(f"SELECT * FROM users WHERE name = '{name}'")).all()


def newest(session, column: str):
    statement = "SELECT * FROM users ORDER BY " + column
    # ruleid: python-sql-injection-sqlalchemy-text
    return session.execute(text(statement)).first()


def by_name_bound(session, name: str):
    # ok: python-sql-injection-sqlalchemy-text
    return session.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name}).all()


def by_name_selected(session, name: str):
    # ok: python-sql-injection-sqlalchemy-text
    return session.execute(select(User).where(User.name == name)).all()


def page(session, number: str):
    # ok: python-sql-injection-sqlalchemy-text
    return session.execute(text(f"SELECT * FROM users OFFSET {int(number) * 50}")).all()
