from flask import Flask, request
from lxml import etree

app = Flask(__name__)
tree = etree.parse("users.xml")


@app.get("/user")
def user():
    name = request.args["name"]
    # ruleid: python-xpath-injection
    return str(tree.xpath("//user[@name='" + name + "']"))


@app.get("/role")
def role():
    # ruleid: python-xpath-injection
    return str(etree.XPath(f"//user[@role='{request.args['role']}']")(tree))


@app.get("/user/safe")
def user_safely():
    # ok: python-xpath-injection
    return str(tree.xpath("//user[@name = $name]", name=request.args["name"]))


@app.get("/page")
def page():
    # ok: python-xpath-injection
    return str(tree.xpath(f"//page[{int(request.args['number'])}]"))
