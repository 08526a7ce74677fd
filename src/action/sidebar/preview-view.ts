/** `Xem trước`: what one click would do, before anything is written. */
import { startStopwatch } from '../../google/clock';
import { readPreview } from '../preview';
import type { PreviewView } from './views';

export function previewAll(): PreviewView {
  const found = readPreview(startStopwatch());
  if ('stopped' in found) return { stopped: found.stopped.page.lead ?? '', sections: [] };
  return { sections: found.sections.filter(({ items }) => items.length > 0) };
}
