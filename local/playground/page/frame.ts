/** A page of the script's in a frame that can reach nothing but the script's functions. */
import type { RunReply } from '../contract';
import { element } from './dom';
import { type FrameMessage, type FrameReply, installGoogleScript } from './shim';

export interface FrameHost {
  call(functionName: string, args: readonly unknown[], told: (reply: RunReply) => void): Promise<boolean>;
  focusGrid(): void;
  openLink(link: string): void;
}

export interface FrameEvents {
  close(): void;
  resize?(size: { width?: number; height?: number }): void;
}

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-forms allow-downloads';
const FAILED = 'Lượt chạy bị đứt giữa chừng. Xin thử lại.';

/** Before any script of the page's own. */
function addShim(html: string): string {
  const shim = `<script>(${installGoogleScript})()</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return html.slice(0, at) + shim + html.slice(at);
  }
  const type = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return type + shim + html.slice(type.length);
}

/** The frame; it listens as long as it stands in the page. */
export function createFrame(title: string, html: string, host: FrameHost, events: FrameEvents): HTMLIFrameElement {
  const frame = element('iframe', { title, sandbox: SANDBOX, srcdoc: addShim(html) });
  const reply = (message: FrameReply) => frame.contentWindow?.postMessage(message, '*');

  const answer = async (ask: number, functionName: string, args: readonly unknown[]) => {
    const isDone = await host.call(functionName, args, ({ fault, value }) =>
      reply({ ask, value: value ?? null, ...(fault !== undefined && { message: fault }) }),
    );
    if (!isDone) reply({ ask, value: null, message: FAILED });
  };

  const hear = ({ source, data }: MessageEvent<FrameMessage>) => {
    if (!frame.isConnected) window.removeEventListener('message', hear);
    else if (source === frame.contentWindow && typeof data === 'object' && data !== null) follow(data);
  };
  const follow = (message: FrameMessage) => {
    if ('ask' in message) void answer(message.ask, String(message.function), message.args);
    else if (message.do === 'close') events.close();
    else if (message.do === 'focus') host.focusGrid();
    else if ('link' in message) host.openLink(String(message.link));
    else if ('pixels' in message) events.resize?.({ [message.do]: Number(message.pixels) });
  };
  window.addEventListener('message', hear);
  return frame;
}
