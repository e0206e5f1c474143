"""Opens a project in Taguette as importing it does, and prints what Taguette's own functions find in it."""

import json
import sys

from bs4 import BeautifulSoup
from taguette import database, extract, import_codebook

project, copy, codebook = sys.argv[1:]
source = database.connect('sqlite:///' + project, external=True)()
destination = database.connect('sqlite:///' + copy)()
destination.add(database.User(login='admin'))
destination.commit()
# Validates every name, description, text and offset, and every command.
database.copy_project(source, destination, 1, 'admin')
destination.commit()


def words(html):
    return BeautifulSoup(html, 'html5lib').get_text()


found = [
    {
        'document': highlight.document.name,
        'direction': highlight.document.text_direction.name,
        'words': words(extract.extract(highlight.document.contents, highlight.start_offset, highlight.end_offset)),
        'snippet': words(highlight.snippet),
        'tags': sorted(tag.path for tag in highlight.tags),
    }
    for highlight in destination.query(database.Highlight).order_by(database.Highlight.id)
]
with open(codebook, 'rb') as file:
    tags = import_codebook.list_tags(file)
print(json.dumps({
    'highlights': found,
    'commands': destination.query(database.Command).count(),
    'tags': [{'path': tag.path, 'highlights': tag.highlights_count} for tag in destination.query(database.Tag)],
    'codebook': [tag['path'] for tag in tags],
}))
