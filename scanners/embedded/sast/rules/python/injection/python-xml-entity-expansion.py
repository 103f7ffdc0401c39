import xml.etree.ElementTree as ET
from xml.dom import minidom

from defusedxml.ElementTree import fromstring
from flask import Flask, request

app = Flask(__name__)


@app.post("/orders")
def order():
    # ruleid: python-xml-entity-expansion
    tree = ET.fromstring(request.data)
    return tree.tag


@app.post("/invoices")
def invoice():
    # ruleid: python-xml-entity-expansion
    return minidom.parseString(request.get_data()).toxml()


@app.post("/orders/safe")
def order_safely():
    # ok: python-xml-entity-expansion
    return fromstring(request.data).tag


def settings():
    # ok: python-xml-entity-expansion
    return ET.parse("/etc/service/settings.xml")
