/** Papers for the checker: sound ones of ours, and what one change makes of them. */
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { inspectPaper } from '../../../src/document/form-check/inspect-paper';
import { planFacts } from '../../../src/document/plan-data';
import { renderPaper } from '../../../src/document/render';
import { readZip } from '../../../src/document/zip';
import { vi } from '../../../src/locale/catalogue';
import type { Form, Plan } from '../../../src/plan/plan';
import { all, children, text } from '../docx';
import { CONTENT, samplePlan } from '../sample';

const STATE = {
  settings: {
    form: 'state',
    superior: 'Trường Mầm non Định An',
    unit: 'Tổ Mẫu giáo',
    symbol: 'KH-TMG',
    signerTitle: 'Tổ trưởng',
    chair: 'Tổ trưởng',
  },
  content: {
    ...CONTENT,
    closing: ['Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của Tổ Mẫu giáo.'],
    recipients: ['Ban giám hiệu (báo cáo)', 'Các thành viên của tổ', 'Lưu: VT'],
  },
} as const;

export function formPlan(form: Form): Plan {
  return form === 'party' ? samplePlan() : samplePlan(STATE);
}

export function soundPaper(form: Form): Uint8Array {
  return renderPaper('plan', planFacts(formPlan(form), { year: 2022, month: 2, day: 5 }));
}

/** Findings as `rule cell`. */
export function inspect(bytes: Uint8Array, expected: Form = 'party'): string[] {
  return inspectPaper(bytes, 'thử.docx', expected, vi.form).map(({ rule, cell }) =>
    cell === '' ? rule : `${rule} ${cell}`,
  );
}

/** The paper with a part written anew. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const zip = readZip(bytes);
  const before = zip.file(name)?.asText() ?? '';
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}.`);
  zip.file(name, after);
  return zip.generate();
}

/** The paper's body open for a change; gives the number of the paragraph that a finding should name. */
export function breakPaper(bytes: Uint8Array, change: (body: Body) => void): Uint8Array {
  return withPart(bytes, 'word/document.xml', (xml) => {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    change(openBody(document));
    return new XMLSerializer().serializeToString(document);
  });
}

export type Body = ReturnType<typeof openBody>;

function openBody(document: Document) {
  const paragraphs = all(document, 'w:p');
  const find = (start: string): Element => {
    const found = paragraphs.find((each) => text(each).startsWith(start));
    if (!found) throw new Error(`No paragraph ${start}`);
    return found;
  };
  const put = (holder: Element, name: string, attributes: Record<string, string>) => {
    for (const each of children(holder)) if (each.tagName === name) holder.removeChild(each);
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(`w:${key}`, value);
    holder.appendChild(element);
  };
  const runs = (start: string) => all(find(start), 'w:r').map((run) => all(run, 'w:rPr')[0] as Element);
  return {
    document,
    find,
    /** Number of the paragraph, from 1. */
    number: (start: string) => paragraphs.indexOf(find(start)) + 1,
    /** Types the paragraph anew, in the look of its first run. */
    type: (start: string, typed: string) => {
      const [first, ...rest] = all(find(start), 'w:t');
      (first as Element).textContent = typed;
      (first as Element).setAttribute('xml:space', 'preserve');
      for (const each of rest) each.textContent = '';
    },
    /** Sets a property of all runs of the paragraph. */
    look: (start: string, name: string, attributes: Record<string, string>) => {
      for (const properties of runs(start)) put(properties, name, attributes);
    },
    /** Sets a property of the paragraph. */
    set: (start: string, name: string, attributes: Record<string, string>) => {
      put(all(find(start), 'w:pPr')[0] as Element, name, attributes);
    },
    remove: (start: string) => {
      const found = find(start);
      found.parentNode?.removeChild(found);
    },
    move: (start: string, before: string) => {
      const target = find(before);
      target.parentNode?.insertBefore(find(start), target);
    },
  };
}
