/** One part of a MIME message (RFC 2045, 2046): a page archive is a page and what it shows. */
export interface MimePart {
  /** Header fields, lower-case names; of several with one name the first. */
  headers: ReadonlyMap<string, string>;
  /** `text/html`, lower case. */
  type: string;
  parameters: ReadonlyMap<string, string>;
  /** As it stands in the file, one code unit a byte. */
  body: string;
}

/** A whole message or one part of it. `text` is latin1: one code unit a byte. */
export function parsePart(text: string): MimePart {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const field = /^([\w-]+):\s*(.*)$/.exec(line);
    const name = field?.[1]?.toLowerCase();
    if (name && !headers.has(name)) headers.set(name, field?.[2]?.trim() ?? '');
  }
  const [type = '', ...rest] = splitParameters(headers.get('content-type') ?? 'text/plain');
  return {
    headers,
    type: type.trim().toLowerCase(),
    parameters: new Map(rest.flatMap(parameter)),
    body: end ? text.slice(end.index + end[0].length) : '',
  };
}

/** The parts of a multipart message, in order; the last may be cut short. */
export function partsOf(part: MimePart): MimePart[] {
  const boundary = part.parameters.get('boundary');
  if (!boundary) return [];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  const last = pieces.findIndex((piece) => piece.startsWith('--'));
  return (last < 0 ? pieces : pieces.slice(0, last)).map((piece) => parsePart(piece.replace(/^[ \t]*\r?\n/, '')));
}

/** At semicolons that stand outside quotes. */
function splitParameters(value: string): string[] {
  return value.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+/g) ?? [];
}

function parameter(text: string): [string, string][] {
  const at = text.indexOf('=');
  if (at < 0) return [];
  const value = text.slice(at + 1).trim();
  const bare = /^"([\s\S]*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value;
  return [[text.slice(0, at).trim().toLowerCase(), bare]];
}
