import type { OptionSpec } from './command.ts';

export const libraryOption = {
  type: 'string',
  value: 'DIR',
  help: 'The library to work on; without it, the one that was opened last.',
} satisfies OptionSpec;

export const jsonlOption = {
  type: 'boolean',
  help: 'One JSON object per line instead of one JSON value.',
} satisfies OptionSpec;

export const jsonOption = {
  type: 'boolean',
  help: 'One JSON value (as without it).',
} satisfies OptionSpec;

/** Options of every command that prints a list. */
export const listOptions = { library: libraryOption, jsonl: jsonlOption, json: jsonOption };
