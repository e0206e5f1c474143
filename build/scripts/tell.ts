/** A line for the person at the terminal. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
