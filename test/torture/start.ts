/** Where the trials start from: twelve people's year before its first click, and after it. */
import { mkdirSync } from 'node:fs';
import { createWorkspace, type Workspace } from '../action/workspace';
import { crewBook } from './crew';
import type { Trial } from './trial';

let drafted: Promise<Workspace> | undefined;

async function makeDrafts(): Promise<Workspace> {
  const space = await createWorkspace(crewBook());
  await space.click('drafts');
  return space;
}

export async function startTrial(action: Trial['action']): Promise<Trial> {
  if (action === 'drafts') {
    const base = await createWorkspace(crewBook());
    mkdirSync(base.out);
    return { base, action, today: '2022-01-10' };
  }
  drafted ??= makeDrafts();
  return { base: await drafted, action, today: '2022-02-05' };
}
