import { xmlAttribute } from '../write/xml-text.ts';

/**
 * An opening tag with attributes set (a value) or taken out (undefined); what is not named stays as written, in its
 * place. Without a slash at its end, whether or not it had one.
 */
export function changedTag(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  let changed = tag.replace(/\s*\/?>$/, '');
  for (const [name, value] of Object.entries(changes)) {
    const present = new RegExp(`(\\s+${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`).exec(changed);
    const written = value === undefined ? '' : `"${xmlAttribute(value)}"`;
    if (present) {
      const replacement = value === undefined ? '' : `${present[1] ?? ''}${written}`;
      changed = changed.slice(0, present.index) + replacement + changed.slice(present.index + present[0].length);
    } else if (value !== undefined) changed += ` ${name}=${written}`;
  }
  return `${changed}>`;
}
