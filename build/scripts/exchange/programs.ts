import { spawnSync } from 'node:child_process';

/** A program that nobody here wrote, which files that go out or come in are checked with. */
export interface Program {
  name: string;
  /** Runs and ends with 0 where the program is there. */
  test: [command: string, ...args: string[]];
  /** Packages of Debian that bring it. */
  debian: string[];
}

/** Debian's Python, whose modules its packages bring, whatever other Python comes first. */
const python = process.platform === 'linux' ? '/usr/bin/python3' : 'python3';

export const programs: readonly Program[] = [
  { name: 'pandoc', test: ['pandoc', '--version'], debian: ['pandoc'] },
  { name: 'xmllint', test: ['xmllint', '--version'], debian: ['libxml2-utils'] },
  {
    name: 'LibreOffice',
    test: ['soffice', '--headless', '--version'],
    debian: ['libreoffice-writer', 'libreoffice-calc'],
  },
  { name: 'pdfinfo', test: ['pdfinfo', '-v'], debian: ['poppler-utils'] },
  { name: 'qpdf', test: ['qpdf', '--version'], debian: ['qpdf'] },
  { name: 'bibutils', test: ['ris2xml', '--version'], debian: ['bibutils'] },
  { name: 'biber', test: ['biber', '--version'], debian: ['biber'] },
  {
    name: 'biblatex',
    test: ['kpsewhich', 'biblatex.sty', 'logreq.sty'],
    debian: ['texlive-latex-base', 'texlive-bibtex-extra', 'texlive-latex-recommended'],
  },
  { name: 'Java', test: ['java', '-version'], debian: ['default-jre-headless'] },
  {
    name: 'openpyxl and pyld for Python',
    test: [python, '-c', 'import openpyxl, pyld'],
    debian: ['python3', 'python3-openpyxl', 'python3-pyld'],
  },
];

export function isThere({ test: [command, ...args] }: Program): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 120_000 }).status === 0;
}

/** The first Python that has these modules; null where none has. */
export function pythonWith(modules: string, ...candidates: (string | undefined)[]): string | null {
  const tried = [...candidates, python, 'python3'].filter((each) => each !== undefined);
  const runs = (each: string) => spawnSync(each, ['-c', `import ${modules}`], { stdio: 'ignore', timeout: 60_000 });
  return tried.find((each) => runs(each).status === 0) ?? null;
}
