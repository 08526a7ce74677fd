/** The sidebar: tabs, the view that is open, the work under way and how it ended. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question, WorkRequest } from '../action/sidebar/views';
import { BoardView } from './board/board-view';
import type { Call } from './call';
import { CheckView } from './check/check-view';
import { HelpView } from './help/help-view';
import { MailView } from './mail/mail-view';
import { OverviewView } from './overview/overview-view';
import { focusTab, PANEL_ID, tabId } from './parts/focus';
import { ProgressPanel, type Running } from './parts/progress-panel';
import { QuestionDialog } from './parts/question-dialog';
import { ResultPanel } from './parts/result-panel';
import { TabBar } from './parts/tab-bar';
import { PreviewView } from './preview/preview-view';
import { type Shell, ShellContext, type TabName, type Views } from './shell';
import { type Language, WORDS, WordsContext } from './words';
import { doWork, type WorkResult } from './work-loop';

const VIEWS = {
  overview: OverviewView,
  check: CheckView,
  preview: PreviewView,
  board: BoardView,
  mail: MailView,
  help: HelpView,
};

interface Asked {
  readonly question: Question;
  readonly answer: (text: string) => void;
}

export function App({ call }: { readonly call: Call }) {
  const [language, setLanguage] = useState<Language>('vi');
  const [tab, setTab] = useState<TabName>('overview');
  const [running, setRunning] = useState<Running>();
  const [asked, setAsked] = useState<Asked>();
  const [result, setResult] = useState<WorkResult>();
  const [version, setVersion] = useState(0);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const views = useRef<Partial<Views>>({});
  /** Set at once, where state would be a render late for a second click. */
  const lock = useRef({ isBusy: false, isStopped: false });
  const words = WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const startWork = useCallback(
    async (request: WorkRequest) => {
      if (lock.current.isBusy) return;
      lock.current = { isBusy: true, isStopped: false };
      setResult(undefined);
      setRunning({ label: words.working[request.name], isStopping: false });
      const ended = await doWork((slice) => call('work', slice), request, {
        ask: (question) => new Promise((answer) => setAsked({ question, answer })),
        tell: (progress) => setRunning((known) => known && { ...known, progress }),
        isStopped: () => lock.current.isStopped,
      });
      lock.current.isBusy = false;
      setRunning(undefined);
      setResult(ended);
      setVersion((known) => known + 1);
    },
    [call, words],
  );
  const stopWork = () => {
    lock.current.isStopped = true;
    setRunning((known) => known && { ...known, isStopping: true });
  };
  const openTab = useCallback((name: TabName) => {
    setTab(name);
    setResult(undefined);
    scrollTo(0, 0);
    focusTab(name);
  }, []);
  const closeResult = () => {
    setResult(undefined);
    focusTab(tab);
  };

  const shell = useMemo<Shell>(
    () => ({
      call,
      isBusy: running !== undefined,
      version,
      views: views.current,
      keepView: (name, view) => {
        views.current[name] = view;
      },
      startWork,
      openTab,
      unticked,
      setUnticked,
      onOverview: (overview) => setLanguage(overview.language),
    }),
    [call, running !== undefined, version, startWork, openTab, unticked],
  );
  const View = VIEWS[tab];
  return (
    <WordsContext.Provider value={words}>
      <ShellContext.Provider value={shell}>
        <header>
          <TabBar open={tab} onOpen={openTab} />
        </header>
        <main>
          <div role="tabpanel" id={PANEL_ID} tabIndex={-1} aria-labelledby={tabId(tab)}>
            <h1>{words.tabs[tab]}</h1>
            {result && <ResultPanel result={result} onClose={closeResult} />}
            <View />
          </div>
          <ProgressPanel running={running} onStop={stopWork} />
        </main>
        {asked && (
          <QuestionDialog
            key={asked.question.id}
            question={asked.question}
            onAnswer={(text) => {
              setAsked(undefined);
              asked.answer(text);
            }}
          />
        )}
      </ShellContext.Provider>
    </WordsContext.Provider>
  );
}
