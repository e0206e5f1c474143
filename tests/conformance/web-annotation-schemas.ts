import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { formatFiles, formatsFolder, readFormat } from '../support/formats-folder.ts';

const folder = 'schemas/web-annotation';

/** One test assertion of the W3C, as a JSON schema. */
export interface Assertion {
  file: string;
  message: string;
  /** False where the W3C's test says that a right annotation must not match the schema. */
  expected: boolean;
  matches: ValidateFunction;
}

/** The assertions that say "must" of annotations, collections or pages; none where the schemas are absent. */
export function mustAssertions(subject: 'annotations' | 'collections'): Assertion[] {
  if (!formatsFolder) return [];
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  for (const file of formatFiles(`${folder}/definitions`)) {
    ajv.addSchema(readSchema(`${folder}/definitions/${file}`), file);
  }
  return formatFiles(`${folder}/${subject}`).flatMap((file) => {
    const schema = readSchema(`${folder}/${subject}/${file}`);
    if (schema['assertionType'] !== 'must') return [];
    return [
      {
        file,
        message: String(schema['errorMessage']),
        expected: schema['expectedResult'] !== 'invalid',
        matches: ajv.compile(schema),
      },
    ];
  });
}

/** The schemas are of draft 4: what they use that is written differently since then is rewritten. */
function readSchema(path: string): Record<string, unknown> {
  const json = readFormat(path)
    // May stand only at the root now.
    .replaceAll(/"\$schema"\s*:\s*"[^"]*"\s*,?/g, '')
    // Was true or false beside the minimum.
    .replaceAll(/"minimum"\s*:\s*(\d+)\s*,\s*"exclusiveMinimum"\s*:\s*true/g, '"exclusiveMinimum": $1');
  // Is `$id` now; the schemas are registered under their file names instead.
  const { id: _, ...schema } = JSON.parse(json) as Record<string, unknown>;
  return schema;
}
