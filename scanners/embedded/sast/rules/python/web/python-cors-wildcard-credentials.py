from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
# ruleid: python-cors-wildcard-credentials
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"])

site = Flask(__name__)
# ruleid: python-cors-wildcard-credentials
CORS(site, supports_credentials=True)

shop = FastAPI()
# ok: python-cors-wildcard-credentials
shop.add_middleware(CORSMiddleware, allow_origins=["https://www.example.com"], allow_credentials=True)
# ok: python-cors-wildcard-credentials
shop.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])

public = Flask(__name__)
# ok: python-cors-wildcard-credentials
CORS(public, origins=["https://www.example.com"], supports_credentials=True)
