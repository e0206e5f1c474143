"""Expands a JSON-LD document with pyld, with one context at hand and nothing fetched; prints what came of it."""

import json
import sys

from pyld import jsonld

document, context, address = sys.argv[1:]


def load(url, options):
    if url != address:
        raise ValueError(url + ' would be fetched')
    with open(context, encoding='utf-8') as file:
        return {'contentType': 'application/ld+json', 'contextUrl': None, 'documentUrl': url, 'document': json.load(file)}


with open(document, encoding='utf-8') as file:
    print(json.dumps(jsonld.expand(json.load(file), {'documentLoader': load})))
