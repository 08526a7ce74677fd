/** What is ready, what is missing, and one button for the next sensible step. */
import { useEffect } from 'preact/hooks';
import type { Overview } from '../../action/sidebar/views';
import { Button } from '../parts/button';
import { ExternalLink } from '../parts/external-link';
import { Icon } from '../parts/icon';
import { PermissionBox } from '../parts/permission-box';
import { ViewFrame } from '../parts/view-frame';
import { type TabName, useShell } from '../shell';
import { useView } from '../view';
import { useWords } from '../words';
import { NextStepBox } from './next-step-box';
import { listReadiness } from './readiness';
import { UnfinishedBox } from './unfinished-box';

export function OverviewView() {
  const state = useView('overview');
  const { onOverview } = useShell();
  useEffect(() => {
    if (state.view) onOverview(state.view);
  }, [state.view]);
  return (
    <ViewFrame state={state}>
      {(overview) => (
        <>
          <Numbers {...overview} />
          {overview.unfinished && (
            <UnfinishedBox unfinished={overview.unfinished} isNextStep={overview.nextStep === 'goOn'} />
          )}
          <NextStepBox overview={overview} onReadAgain={state.read} />
          <PermissionBox names={overview.missingPermissions} />
          <Readiness {...overview} />
        </>
      )}
    </ViewFrame>
  );
}

function Numbers({ unit, year, counts }: Overview) {
  const { overview } = useWords();
  const { openTab } = useShell();
  const numbers: readonly [string, number, TabName][] = [
    [overview.numbers.topics, counts.topics, 'board'],
    [overview.numbers.findings, counts.errors + counts.warnings + counts.infos, 'check'],
    [overview.numbers.waiting, counts.waiting, 'mail'],
  ];
  const about = overview.about(unit, year);
  return (
    <>
      {about && <p class="about">{about}</p>}
      <ul class="numbers">
        {numbers.map(([label, count, tab]) => (
          <li key={tab}>
            <Button onPress={() => openTab(tab)} look="item" isFree>
              <strong>{count}</strong> {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Readiness(view: Overview) {
  const { overview } = useWords();
  return (
    <section>
      <h2>{overview.ready}</h2>
      <ul class="checklist">
        {listReadiness(view, overview).map(({ mark, text, url }) => (
          <li key={text}>
            <Icon name={mark} />
            <span>
              <span class="unseen">{overview.marks[mark]} </span>
              {text}
              {url && (
                <>
                  {'. '}
                  <ExternalLink text={overview.open} url={url} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
