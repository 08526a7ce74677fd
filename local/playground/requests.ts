/** What the server asks of a visitor's process, and hears from it. */
import type { Breaks, MailText, OpenQuestion, RunReply, State } from './contract';

export type Request =
  /** The workbook's bytes, and the account's day; everything else begins anew. */
  | { readonly do: 'open'; readonly workbook: Uint8Array; readonly today?: string }
  | { readonly do: 'run'; readonly function: string; readonly args: readonly unknown[] }
  | { readonly do: 'trigger'; readonly id: string }
  | { readonly do: 'edit'; readonly tab: string; readonly cell: string; readonly text: string }
  | { readonly do: 'rows'; readonly tab: string; readonly what: string; readonly at: number }
  | { readonly do: 'document'; readonly id: string; readonly what: string; readonly text: string }
  | {
      readonly do: 'draft';
      readonly id: string;
      readonly what: string;
      readonly subject: string;
      readonly text: string;
    }
  | { readonly do: 'break'; readonly breaks: Breaks }
  | { readonly do: 'state' }
  | { readonly do: 'mail'; readonly id: string }
  /** `part`: of a message, its attachment of that number. */
  | { readonly do: 'file'; readonly id: string; readonly part?: number };

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type Reply = RunReply | Omit<State, 'samples'> | MailText | Download;

/** To the visitor's process; `answer` to a question goes to its standard input, one line of JSON. */
export interface Asking {
  readonly number: number;
  readonly request: Request;
}

export type Telling =
  | { readonly number: number; readonly reply: Reply }
  /** A refusal: one sentence. */
  | { readonly number: number; readonly refusal: string }
  | { readonly number: number; readonly question: OpenQuestion };
