import type { Reference } from '../definition/rule.ts';
import type { Language } from '../kernel/text.ts';
import type { Citation } from '../sources/documents.ts';
import type { ReportFinding } from './check-report.ts';
import { CONFIDENCE_WORDS, WORDS } from './report-words.ts';

/** On what a finding rests, in one line: its article, or that it is ours, and the outside texts that a figure goes by. */
export function basisText({ citation, ours, origin, references = [] }: ReportFinding, language: Language): string {
  const others = references.map((one) => `；${WORDS.references[language]} ${referenceText(one, language)}`).join('');
  if (citation) return citationText(citation) + (ours === undefined ? '' : `（${WORDS.ours[language]}: ${ours}）`);
  return (origin === 'integrity' ? WORDS.aboutTheFile : WORDS.ours)[language] + others;
}

export function citationText({ title, article, phrase }: Citation): string {
  return `《${title}》${article}“${phrase}”`;
}

/** `《…》第六条（可信度 H，施行日未核实）`. */
export function referenceText({ title, article, confidence, effectiveFrom }: Reference, language: Language): string {
  const since =
    effectiveFrom === undefined ? WORDS.unverifiedDate[language] : `${WORDS.since[language]} ${effectiveFrom}`;
  return `《${title}》${article}（${WORDS.confidence[language]}${language === 'zh' ? '' : ' '}${CONFIDENCE_WORDS[confidence][language]}，${since}）`;
}
