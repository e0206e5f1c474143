import { CircleMinus, CirclePlus, Info, type LucideIcon, Repeat2 } from 'lucide-react';
import type { LinkRelation } from '../../../shared/model/link.ts';

/** One shape a relation, so that colour never has to tell them apart. */
export const relationIcons: Record<LinkRelation, LucideIcon> = {
  supports: CirclePlus,
  contradicts: CircleMinus,
  context: Info,
  repeats: Repeat2,
};

/** The key of each while a link is being made. */
export const relationKeys: Record<LinkRelation, string> = {
  supports: 's',
  contradicts: 'c',
  context: 'x',
  repeats: 'r',
};
