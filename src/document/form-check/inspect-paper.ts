/** Lists where a .docx departs from its form. */
import type { Catalogue } from '../../locale/catalogue';
import type { Finding } from '../../plan/finding';
import type { Form } from '../../plan/plan';
import { PARTY_MEASURES } from '../forms/party';
import { STATE_MEASURES } from '../forms/state';
import type { Paper } from './paper';
import { readParts } from './parts';
import { readPaper } from './read-paper';
import type { Context, Fault } from './rule';
import { FORM_RULES, type FormRuleId } from './rules';

function tryRead(bytes: Uint8Array): Paper | undefined {
  try {
    return readPaper(bytes);
  } catch {
    return undefined;
  }
}

function makeFinding(rule: FormRuleId, tab: string, cell: string, message: string): Finding {
  return { rule, severity: 'warning', tab, cell, message };
}

/** Characters of a paragraph that a message may quote. */
const QUOTED = 200;

function tellFault(rule: FormRuleId, { at, saying }: Fault, name: string, { form, words }: Context): Finding {
  const place = words.place(
    at.map(({ number }) => number),
    (at[0]?.text ?? '').slice(0, QUOTED),
  );
  return makeFinding(rule, name, at[0] ? String(at[0].number) : '', words.tell(place, saying, words.sources[form]));
}

/**
 * Findings in the order of the rules; `tab` is the file's name, `cell` the first paragraph's number, empty where there is no place.
 * @param expected the form where the paper's head does not tell it
 */
export function inspectPaper(bytes: Uint8Array, name: string, expected: Form, words: Catalogue['form']): Finding[] {
  const paper = tryRead(bytes);
  if (!paper) return [makeFinding('form_unreadable', name, '', words.unreadable)];
  const parts = readParts(paper);
  const form = parts.form ?? expected;
  const measures = form === 'party' ? PARTY_MEASURES : STATE_MEASURES;
  const context: Context = { paper, parts, form, measures, words, say: words.faults };
  return FORM_RULES.flatMap(([id, rule]) => rule(context).map((fault) => tellFault(id, fault, name, context)));
}
