import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ExitCode, type Io, WrongUsage } from './io.ts';

export interface OptionSpec {
  type: 'string' | 'boolean';
  /** What stands for the value in the help: DIR, FILE. */
  value?: string;
  /** One line of help. */
  help: string;
}

export type OptionSpecs = Record<string, OptionSpec>;

export type OptionValues<Specs extends OptionSpecs> = {
  [Name in keyof Specs]?: Specs[Name]['type'] extends 'string' ? string : boolean;
};

export interface Call<Specs extends OptionSpecs> {
  /** What stands on the command line without a dash. */
  operands: string[];
  options: OptionValues<Specs>;
}

export interface CommandSpec<Specs extends OptionSpecs> {
  name: string;
  /** The rest of the usage line: `ID --from FILE`. */
  takes: string;
  /** One line for the list of commands. */
  summary: string;
  /** How many operands there may be. */
  operands: { min: number; max: number };
  options: Specs;
  /** Further paragraphs of the help. */
  details?: string;
  run(call: Call<Specs>, io: Io): Promise<ExitCode>;
}

/** A command as the table holds it, whatever its options are. */
export interface Command {
  name: string;
  usage: string;
  summary: string;
  help(): string;
  /** Throws WrongUsage when the arguments are not what the command takes. */
  run(args: string[], io: Io): Promise<ExitCode>;
}

export function defineCommand<const Specs extends OptionSpecs>(spec: CommandSpec<Specs>): Command {
  const usage = `stet ${spec.name} ${spec.takes}`.trimEnd();
  return {
    name: spec.name,
    usage,
    summary: spec.summary,
    help: () => printHelp(usage, spec),
    run: (args, io) => spec.run(parse(usage, spec, args), io),
  };
}

function parse<Specs extends OptionSpecs>(usage: string, spec: CommandSpec<Specs>, args: string[]): Call<Specs> {
  const config = {
    args,
    options: Object.fromEntries(Object.entries(spec.options).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
    strict: true,
  } satisfies ParseArgsConfig;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs(config);
  } catch (error) {
    throw new WrongUsage(`${firstSentence(error)} Usage: ${usage}`);
  }
  const { min, max } = spec.operands;
  const count = parsed.positionals.length;
  if (count < min) throw new WrongUsage(`Something is missing. Usage: ${usage}`);
  if (count > max) throw new WrongUsage(`"${parsed.positionals[max]}" is one argument too many. Usage: ${usage}`);
  return { operands: parsed.positionals, options: parsed.values as OptionValues<Specs> };
}

/** Node's messages go on with advice about positional arguments that begin with a dash. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const sentence = message.split(/\. |\n/)[0] ?? message;
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function printHelp(usage: string, { summary, options, details }: CommandSpec<OptionSpecs>): string {
  const left = Object.entries(options).map(([name, { value }]) => `  --${name}${value ? ` ${value}` : ''}`);
  const width = Math.max(0, ...left.map((text) => text.length)) + 2;
  const lines = Object.values(options).map(({ help }, index) => `${(left[index] ?? '').padEnd(width)}${help}`);
  return [`Usage: ${usage}`, summary, lines.join('\n'), details].filter((part) => part).join('\n\n');
}
