/** A text a user reads, Chinese first. Both languages are always present: a missing one is a type error. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** `{name}` in either language is replaced by the value of that name; an unknown name stays visible as it is. */
export function fill(template: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  return { zh: fillOne(template.zh, values, 'zh'), en: fillOne(template.en, values, 'en') };
}

function fillOne(template: string, values: Readonly<Record<string, string | number | Text>>, lang: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[lang] : String(value);
  });
}

// Characters that print nothing: format controls (zero-width, bidi, soft hyphen, BOM) and variation selectors.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const SPACES = /[\s\u00A0\u3000]+/gu;

/** Edges stripped, invisible characters removed, inner runs of blanks made one space. Letters stay as typed. */
export function tidy(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** For numbers, dates and identifiers only: full-width forms become ASCII. Never for names or long text (㎡ → m2). */
export function narrow(raw: string): string {
  return tidy(raw.normalize('NFKC'));
}

/** Key by which names of payees, offices and headings are compared: brackets, width, blanks and case do not count. */
export function nameKey(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, '').toLowerCase();
}
