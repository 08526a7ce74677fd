/** How the work ended: what a dialog of the menu would show, until it is closed. */
import { useEffect, useRef } from 'preact/hooks';
import type { WorkReply } from '../../action/sidebar/views';
import { useWords } from '../words';
import type { WorkResult } from '../work-loop';
import { Button } from './button';
import { FaultBox } from './fault-box';
import { PageSections } from './page-items';
import { PermissionBox } from './permission-box';

export function ResultPanel({ result, onClose }: { readonly result: WorkResult; readonly onClose: () => void }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { work } = words;
  const { outcome, pages, earlier, ended, missingPermissions } = result;
  // Elsewhere, in the sheet, she may be typing.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, [result]);
  const sentence =
    ended === 'stopped' || ended === 'stuck'
      ? work[ended]
      : pages.every(isEmpty) && outcome && missingPermissions.length === 0
        ? work[outcome]
        : '';
  return (
    <section class="box result" aria-label={work.result}>
      <h2 tabIndex={-1} ref={heading}>
        {pages[0]?.title || work.result}
      </h2>
      {result.error !== undefined && <FaultBox error={result.error} />}
      {sentence && <p>{sentence}</p>}
      <PermissionBox names={missingPermissions} />
      <Pages pages={pages} />
      {earlier.length > 0 && (
        <details>
          <summary>{work.earlier}</summary>
          <Pages pages={earlier} />
        </details>
      )}
      <Button onPress={onClose} isFree>
        {words.close}
      </Button>
    </section>
  );
}

function isEmpty({ lead, sections }: WorkReply['pages'][number]): boolean {
  return !lead && sections.every(({ items }) => items.length === 0);
}

function Pages({ pages }: { readonly pages: WorkReply['pages'] }) {
  return (
    <>
      {pages.map(({ lead, sections }, index) => (
        <div key={index}>
          {lead && <p class="lines">{lead}</p>}
          <PageSections sections={sections} />
        </div>
      ))}
    </>
  );
}
