"""Reads an Excel file with openpyxl and says what is in it, as JSON."""
import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    cells = [[{'value': cell.value, 'type': cell.data_type, 'quoted': bool(cell.quotePrefix)} for cell in row]
             for row in sheet.iter_rows()]
    sheets.append({
        'name': sheet.title,
        'tables': [{'name': table.displayName, 'ref': table.ref, 'filter': table.autoFilter.ref,
                    'columns': [column.name for column in table.tableColumns]} for table in sheet.tables.values()],
        'dimensions': sheet.dimensions,
        'frozen': sheet.freeze_panes,
        'repeated': sheet.print_title_rows,
        'landscape': sheet.page_setup.orientation == 'landscape',
        'fitWidth': bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
        'widths': [sheet.column_dimensions[key].width for key in sheet.column_dimensions],
        'cells': cells,
    })
core = book.properties
print(json.dumps({
    'sheets': sheets,
    'title': core.title,
    'author': core.creator,
    'language': core.language,
}, default=str))
