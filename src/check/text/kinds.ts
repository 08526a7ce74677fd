/** Which cells a rule on words judges. */
import type { TextKind } from '../../sheet/read-text-cells';

export const ALL_KINDS: readonly TextKind[] = ['title', 'names', 'phrase', 'period', 'address', 'label', 'paragraph'];
export const WRITING: readonly TextKind[] = ['title', 'phrase', 'paragraph'];
export const WRITING_AND_NAMES: readonly TextKind[] = [...WRITING, 'names'];
export const PROSE: readonly TextKind[] = ['title', 'paragraph'];
export const TITLE: readonly TextKind[] = ['title'];
