/**
 * A call from the sidebar speaks through its reply: what dialogs would say is gathered, and a question ends the call until it comes
 * again with the answer. Consent screens cannot be shown from such a call.
 */
import type { Scope } from './authorization';
import { digest } from './digest';

export interface Asked {
  /** Tells the question by what it says: another text is another question. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: 'confirm' | 'prompt';
}

/** Ends the call; nothing has been done by then. */
export class Unanswered extends Error {
  constructor(readonly question: Asked) {
    super(question.text);
  }
}

interface Conversation {
  readonly answers: ReadonlyMap<string, string>;
  /** As they were given to be shown. */
  readonly pages: { readonly title: string }[];
  readonly missing: Set<Scope>;
}

export interface Said<T> {
  /** Missing where a question stands open. */
  readonly value?: T;
  readonly question?: Asked;
  readonly pages: readonly { readonly title: string }[];
  /** Scopes that a click on the menu would have asked for. */
  readonly missing: readonly Scope[];
}

let current: Conversation | undefined;

export function conversation(): Conversation | undefined {
  return current;
}

/** @param answers by the ids of questions that earlier calls ended with */
export function converse<T>(answers: ReadonlyMap<string, string>, run: () => T): Said<T> {
  const pages: Conversation['pages'] = [];
  const missing = new Set<Scope>();
  current = { answers, pages, missing };
  try {
    return { value: run(), pages, missing: [...missing] };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return { question: error.question, pages, missing: [...missing] };
  } finally {
    current = undefined;
  }
}

/** What the user said to it; `undefined` outside a conversation. */
export function answerTo(title: string, text: string, kind: Asked['kind']): string | undefined {
  if (!current) return undefined;
  const id = digest(`${title}\n${text}`, 16);
  const answer = current.answers.get(id);
  if (answer === undefined) throw new Unanswered({ id, title, text, kind });
  return answer;
}
