/**
 * The query as it is meant when one has stopped typing: with a space its last word is no beginning any more. What is done
 * to all that was found is done to what this finds.
 */
export function finished(text: string): string {
  return `${text.trim()} `;
}
