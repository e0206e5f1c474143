import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What a script was asked for. With `--help` it tells its usage on standard output and null is answered; where an option cannot be
 * read, what is wrong and the usage go to standard error, null is answered and the exit code is 2.
 */
export function scriptOptions<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
  args = process.argv.slice(2),
) {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return null;
  }
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}
