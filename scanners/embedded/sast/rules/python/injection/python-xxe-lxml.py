import xml.sax
from xml.sax.handler import feature_external_ges

from defusedxml.ElementTree import fromstring
from lxml import etree


def parse(document: bytes):
    # ruleid: python-xxe-lxml
    parser = etree.XMLParser(resolve_entities=True)
    return etree.fromstring(document, parser)


def read(path, handler):
    reader = xml.sax.make_parser()
    # ruleid: python-xxe-lxml
    reader.setFeature(feature_external_ges, True)
    reader.setContentHandler(handler)
    reader.parse(path)


def parse_safely(document: bytes):
    # ok: python-xxe-lxml
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(document, parser)


def parse_defused(document: bytes):
    # ok: python-xxe-lxml
    return fromstring(document)
