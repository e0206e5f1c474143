import { createTextAnnotator, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { Stretch } from '../sample.ts';
import { drawParagraphs, makeSheet } from './sheet.ts';
import { paragraphAt, type Sample, startsOf, type Way } from './way.ts';

/** @recogito/text-annotator over plain paragraphs, with one of the two renderers that it brings. */
export function recogitoWay(renderer: 'SPANS' | 'CSS_HIGHLIGHTS'): Way {
  let sample: Sample;
  let given: TextAnnotation[];
  let sheet: ReturnType<typeof makeSheet>;
  let annotator: TextAnnotator<TextAnnotation, TextAnnotation> | undefined;
  let starts: number[];
  // It counts in the text of the page, which has nothing between paragraphs.
  const inPage = (offset: number) => offset - 2 * paragraphAt(starts, offset);
  const annotationOn = ({ start, end }: Stretch, id: string) =>
    ({
      id,
      bodies: [],
      target: {
        annotation: id,
        selector: [{ quote: sample.text.slice(start, end), start: inPage(start), end: inPage(end) }],
      },
      // Its ranges are made when it loads them.
    }) as unknown as TextAnnotation;
  return {
    prepare(one) {
      sample = one;
      starts = startsOf(sample);
      given = sample.stretches.map((stretch, index) => annotationOn(stretch, `a${index}`));
    },
    load() {
      sheet = makeSheet();
      drawParagraphs(sheet.column, sample.paragraphs);
      annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(sheet.column, { renderer });
      annotator.setAnnotations(given);
    },
    add: (stretch) => annotator?.addAnnotation(annotationOn(stretch, 'added')),
    remove: () => void annotator?.removeAnnotation('added'),
    unload() {
      annotator?.destroy();
      sheet.remove();
    },
  };
}
