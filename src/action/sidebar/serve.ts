/** The one function that the sidebar's page calls: text in, text out, whatever happens. */
import { isServiceFault, messageOf } from '../../google/service-fault';
import { vi } from '../../locale/catalogue';
import { LedgerFault } from '../../mail/buckets';
import { server } from './server';
import type { Fault } from './views';

/** @param request `{"call":"overview","args":[]}` */
export function serve(request: string): string {
  try {
    const { call, args } = JSON.parse(request) as { call: string; args: unknown[] };
    if (!Object.keys(server).includes(call)) throw new Error(call);
    const answer = server[call as keyof typeof server] as (...given: unknown[]) => unknown;
    return JSON.stringify(answer(...args) ?? null);
  } catch (error) {
    console.error(error);
    return JSON.stringify(describe(error));
  }
}

function describe(error: unknown): Fault {
  const { calling, dialog } = vi;
  if (error instanceof LedgerFault) {
    const message = error.isLater ? dialog.ledgerLater : dialog.ledgerSpoilt;
    return { fault: { message, advice: '', details: messageOf(error) } };
  }
  const which = isServiceFault(error) ? calling.service : calling.program;
  return { fault: { ...which, details: messageOf(error) } };
}
