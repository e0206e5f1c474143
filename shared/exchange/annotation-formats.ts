/** Ids of the formats that annotations are read from, with their names. */
export const annotationFormats = {
  jsonld: 'W3C Web Annotations (JSON-LD)',
  hypothesis: 'Hypothesis (JSON or CSV)',
  qdpx: 'REFI-QDA project (.qdpx)',
  readwise: 'Readwise (CSV)',
} as const;

export type AnnotationFormat = keyof typeof annotationFormats;
