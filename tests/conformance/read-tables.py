"""Prints the rows of a workbook, with the type of each cell, and those of a CSV file, as Python's readers see them."""

import csv
import json
import sys

import openpyxl
from openpyxl.utils.escape import unescape

workbook, table = sys.argv[1:]
sheet = openpyxl.load_workbook(workbook).active
with open(table, encoding='utf-8-sig', newline='') as file:
    rows = list(csv.reader(file))


def text(value):
    return unescape(value) if isinstance(value, str) else value


print(json.dumps({
    'sheet': sheet.title,
    'cells': [[[cell.data_type, text(cell.value)] for cell in row] for row in sheet.iter_rows()],
    'rows': rows,
}))
