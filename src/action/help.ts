/** `Trợ giúp`: the five steps and what is promised. */
import { showPage } from '../google/dialog';
import { vi } from '../locale/catalogue';
import { renderPage } from './page';

export function showHelpPage(): void {
  const { title, lead, stepsHeading, steps, promisesHeading, promises } = vi.dialog.help;
  const page = {
    title,
    lead,
    sections: [
      { heading: stepsHeading, items: steps.map((text) => ({ text })) },
      { heading: promisesHeading, items: promises.map((text) => ({ text })) },
    ],
  };
  showPage(page, renderPage);
}
