/** Calls of the server, typed from its own functions. */
import type { Server } from '../action/sidebar/server';
import type { Fault } from '../action/sidebar/views';

export type Call = <Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
) => Promise<ReturnType<Server[Name]>>;

/** What the server says of a call that failed. */
export class CallFault extends Error {
  constructor(readonly fault: Fault['fault']) {
    super(fault.message);
  }
}

/** @param send JSON to the server, JSON back; a call that does not come through rejects with whatever was thrown */
export function createCall(send: (request: string) => Promise<string>): Call {
  return async (call, ...args) => {
    const answer = JSON.parse(await send(JSON.stringify({ call, args })));
    if (isFault(answer)) throw new CallFault(answer.fault);
    return answer;
  };
}

function isFault(answer: unknown): answer is Fault {
  return typeof answer === 'object' && answer !== null && 'fault' in answer;
}
