/** What the tests use of the package, which brings no types. */
declare module 'jsonld' {
  interface Options {
    safe: boolean;
    documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> };
  // biome-ignore lint/style/noDefaultExport: it is what the package has.
  export default jsonld;
}
