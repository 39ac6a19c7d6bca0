/**
 * A personal number as reports show it: of 18 digits the first six and the last four, of others the last four. Short ones
 * are nobody's in particular and stay.
 */
export function masked(number: string): string {
  const length = number.length;
  if (length <= 8) return number;
  const lead = length >= 15 ? 6 : 0;
  return `${number.slice(0, lead)}${'*'.repeat(length - lead - 4)}${number.slice(-4)}`;
}
