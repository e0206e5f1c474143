/** A sentence with whether people found it worth checking. */
export interface LabelledSentence {
  /** Sentences of one debate have numbers in a row. */
  id: number;
  text: string;
  worth: boolean;
}

/** Reads `Sentence_id Text class_label` parted by tabs, with a line of headings; quoted texts have their marks doubled. */
export function labelledSentences(table: string): LabelledSentence[] {
  const [, ...lines] = table.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [id, text = '', label] = line.split('\t');
    return { id: Number(id), text: text.replace(/^"|"$/g, '').replaceAll('""', '"'), worth: label === 'Yes' };
  });
}
