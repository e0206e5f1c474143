/**
 * Arguments that have a browser without a window print a page to a PDF with tags and bookmarks. Nothing is fetched: a proxy
 * where nobody listens also keeps names from being looked up. Scripts cannot be switched off, as the browser prints by one
 * of its own; the page's policy forbids them.
 */
export function printArguments(page: string, out: string, profile: string, asRoot: boolean): string[] {
  return [
    '--headless',
    `--print-to-pdf=${out}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    `--user-data-dir=${profile}`,
    // The sandbox does not work for root.
    ...(asRoot ? ['--no-sandbox'] : []),
    page,
  ];
}
