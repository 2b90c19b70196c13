"""Reads a Word file with python-docx and says what is in it, as JSON."""
import json
import sys

from docx import Document
from docx.oxml.ns import qn

document = Document(sys.argv[1])
body = document.element.body


def text_of(element):
    """The text as Word shows it: what is in runs, a break as a line end, a tab as a tab."""
    pieces = []
    for node in element.iter():
        if node.tag == qn('w:t'):
            pieces.append(node.text or '')
        elif node.tag == qn('w:br'):
            pieces.append('\n')
        elif node.tag == qn('w:tab') and node.getparent().tag == qn('w:r'):
            pieces.append('\t')
    return ''.join(pieces)


def style_of(paragraph):
    style = paragraph.find('./' + qn('w:pPr') + '/' + qn('w:pStyle'))
    return '' if style is None else style.get(qn('w:val'))


def on(element, path):
    return element.find(path) is not None


names = {style.style_id: style.name for style in document.styles}
tables = []
for table in document.tables:
    rows = list(table._tbl.iter(qn('w:tr')))
    caption = table._tbl.find('./' + qn('w:tblPr') + '/' + qn('w:tblCaption'))
    tables.append({
        'caption': caption.get(qn('w:val')),
        'repeated': [on(row, './' + qn('w:trPr') + '/' + qn('w:tblHeader')) for row in rows],
        'whole': [on(row, './' + qn('w:trPr') + '/' + qn('w:cantSplit')) for row in rows],
        'rows': [[[text_of(p) for p in cell.iter(qn('w:p'))] for cell in row.iter(qn('w:tc'))] for row in rows],
    })

pictures = []
for inline in body.iter(qn('wp:inline')):
    extent = inline.find(qn('wp:extent'))
    blip = next(inline.iter(qn('a:blip')))
    pictures.append({
        'words': inline.find(qn('wp:docPr')).get('descr'),
        'type': document.part.related_parts[blip.get(qn('r:embed'))].content_type,
        'width': int(extent.get('cx')),
        'height': int(extent.get('cy')),
    })

instructions = [node.text for part in [body] for node in part.iter(qn('w:instrText'))]
footer = document.sections[0].footer._element
core = document.core_properties
print(json.dumps({
    'paragraphs': [{'style': names.get(style_of(p), ''), 'text': text_of(p)} for p in body.iter(qn('w:p'))],
    'contents': [text_of(p) for p in body.iter(qn('w:p')) if style_of(p).startswith('TOC') and style_of(p) != 'TOCHeading'],
    'tables': tables,
    'pictures': pictures,
    'instructions': instructions,
    'bookmarks': [mark.get(qn('w:name')) for mark in body.iter(qn('w:bookmarkStart'))],
    'targets': [link.get(qn('w:anchor')) for link in body.iter(qn('w:hyperlink'))],
    'rightToLeft': [text_of(p) for p in body.iter(qn('w:p')) if on(p, './' + qn('w:pPr') + '/' + qn('w:bidi'))],
    'dirty': [node.tag for node in body.iter() if node.get(qn('w:dirty')) is not None],
    'updateFields': on(document.settings.element, './' + qn('w:updateFields')),
    'footer': text_of(footer),
    'footerFields': [field.get(qn('w:instr')).strip() for field in footer.iter(qn('w:fldSimple'))],
    'title': core.title,
    'author': core.author,
    'language': core.language,
    'created': core.created.isoformat(),
    'spoken': [lang.get(qn('w:val')) for lang in document.styles.element.iter(qn('w:lang'))],
}))
