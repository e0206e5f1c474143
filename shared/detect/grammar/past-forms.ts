/** Irregular forms that are verbs and nothing else. */
const PAST =
  /^(?:lay|sat|stood|hung|came|ran|fell|rose|went|got|took|gave|kept|left|met|saw|grew|drew|flew|blew|threw|wore|tore|bore|broke|woke|drove|rode|bit|hid|slept|wept|built|spent|sent|lost|written|found|given|shown|taken|known|drawn|heard|knew|felt|made|began|became|understood|won|ate|drank|sold|bought|brought|taught|caught|fought)$/;

/** came, took: a past form that is the verb of its clause. */
export function isPastForm(lower: string): boolean {
  return PAST.test(lower);
}
