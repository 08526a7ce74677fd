/** Permissions to write into outlines: what is to be given and taken back, decided from the ledger. */

/** One permission in the ledger. */
export interface ShareEntry {
  /** `pending`: it may or may not have been given; `removing`: it may or may not have been taken back; `failed`: the address has no account. */
  readonly state: 'pending' | 'given' | 'removing' | 'failed';
  /** The account that gave it. */
  readonly account: string;
  /** Drive's ID of the Doc. */
  readonly file: string;
  /** Whom it was given. */
  readonly to: string;
  /** Drive's ID of the permission; missing where somebody else had given it before. */
  readonly permission?: string;
  /** RFC 3339. */
  readonly at: string;
  /** The run that gave it. */
  readonly run?: string;
  readonly error?: string;
}

export type WantedShare = Pick<ShareEntry, 'file' | 'to'>;

export type ShareStep =
  | { readonly do: 'takeBack'; readonly key: string; readonly entry: ShareEntry }
  /** `isBegun`: a run died while it gave it. */
  | { readonly do: 'give'; readonly key: string; readonly share: WantedShare; readonly isBegun: boolean }
  /** Its address has no account. */
  | { readonly do: 'giveUp'; readonly key: string; readonly entry: ShareEntry };

/** Key of the permission in an earlier Doc, which a person edited: who wrote there is not shut out when a new one is made beside it. */
export function formerKey(key: string, { file }: ShareEntry): string {
  return `${key}:${file}`;
}

/** The permission for `key` in `file`, whether that Doc is the current one or was. */
export function findShare(
  shares: ReadonlyMap<string, ShareEntry>,
  key: string,
  file: string | undefined,
): ShareEntry | undefined {
  return [shares.get(key), shares.get(`${key}:${file}`)].find((entry) => entry?.file === file);
}

/** Takes back first, then gives. @param wanted by `<paper's key>:<person>` */
export function planShares(
  wanted: ReadonlyMap<string, WantedShare>,
  shares: ReadonlyMap<string, ShareEntry>,
  account: string,
): ShareStep[] {
  const steps: ShareStep[] = [];
  for (const [key, entry] of shares) {
    if (entry.account === account && (entry.state === 'removing' || !isStillWanted(key, entry, wanted)))
      steps.push({ do: 'takeBack', key, entry });
  }
  const gone = new Set(steps.map(({ key }) => key));
  for (const [key, share] of wanted) {
    const entry = findShare(shares, key, share.file);
    const isThere = entry !== undefined && !gone.has(key) && isSame(entry, share);
    if (!isThere) steps.push({ do: 'give', key, share, isBegun: false });
    else if (entry.state === 'pending' && entry.account === account) {
      steps.push({ do: 'give', key, share, isBegun: true });
    } else if (entry.state === 'failed') steps.push({ do: 'giveUp', key, entry });
  }
  return steps;
}

function isSame(one: Pick<WantedShare, 'to'>, other: Pick<WantedShare, 'to'>): boolean {
  return one.to.toLowerCase() === other.to.toLowerCase();
}

function isStillWanted(key: string, entry: ShareEntry, wanted: ReadonlyMap<string, WantedShare>): boolean {
  const former = formerKey('', entry);
  const share = wanted.get(key.endsWith(former) ? key.slice(0, -former.length) : key);
  return share !== undefined && isSame(entry, share);
}
