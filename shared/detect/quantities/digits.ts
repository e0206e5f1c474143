/**
 * The number that digits with points, commas, spaces or apostrophes between them are. A sign that could part thousands as well as a
 * fraction is what it is in the language: 1.234 is a thousand in German and a little over one in English.
 */
export function numberOf(digits: string, decimal: '.' | ','): number {
  const plain = digits.replaceAll(/[\s'’]/gu, '');
  const signs = plain.match(/[.,]/g) ?? [];
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return Number(plain);
  const at = plain.lastIndexOf(last);
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) && !plain.startsWith('0');
  const isFraction = signs.length > 1 ? first !== last : !isGrouped || last === decimal;
  const whole = (isFraction ? plain.slice(0, at) : plain).replaceAll(/[.,]/g, '');
  return Number(isFraction ? `${whole}.${plain.slice(at + 1)}` : whole);
}
