import { type Annotation, type ClaimStatus, claimOf } from './annotation.ts';

/**
 * A claim with another status, and the change at the end of its history; the same status again, and what is no claim, stay as
 * they are. `at` is ISO 8601, UTC.
 */
export function withStatus(annotation: Annotation, status: ClaimStatus, by: string, at: string): Annotation {
  const claim = claimOf(annotation);
  if (!claim || claim['stet:status'] === status) return annotation;
  const changed = {
    ...claim,
    'stet:status': status,
    'stet:history': [...claim['stet:history'], { status, at, by, reason: '' }],
  };
  return { ...annotation, body: annotation.body.map((body) => (body === claim ? changed : body)) };
}
