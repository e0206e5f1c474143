import type { Link } from '../../model/link.ts';
import { guidOf } from '../guid.ts';
import { xmlAttributes } from '../xml.ts';

/** Links between annotations that both have a place in the project; what else is linked stands in descriptions. */
export class ProjectLinks {
  readonly #links: { guid: string; name: string; origin: string; target: string }[] = [];

  add(links: readonly Link[]): void {
    for (const link of links) {
      for (const [at, body] of link.body.entries()) {
        const origin = body['stet:annotation'];
        if (origin === undefined) continue;
        for (const { id } of link.target) {
          const guid = guidOf(at === 0 ? link.id : `${link.id} ${at}`);
          this.#links.push({ guid, name: link['stet:relation'], origin: guidOf(origin), target: guidOf(id) });
        }
      }
    }
  }

  /** `selections` are the GUIDs that the project has. */
  xml(selections: ReadonlySet<string>): string {
    return this.#links
      .filter(({ origin, target }) => selections.has(origin) && selections.has(target))
      .map(({ guid, name, origin, target }) => {
        const attributes = { guid, name, direction: 'OneWay', originGUID: origin, targetGUID: target };
        return `<Link${xmlAttributes(attributes)}/>\n`;
      })
      .join('');
  }
}
