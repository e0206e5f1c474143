/** Ids of the formats that annotations are read from, with their names. */
export const annotationFormats = {
  jsonld: 'W3C Web Annotations (JSON-LD)',
  hypothesis: 'Hypothesis (JSON or CSV)',
  qdpx: 'REFI-QDA project (.qdpx)',
  taguette: 'Taguette (.sqlite3 or CSV)',
  zotero: 'Zotero (JSON, RDF, or a note as HTML or Markdown)',
  readwise: 'Readwise (CSV)',
} as const;

export type AnnotationFormat = keyof typeof annotationFormats;
