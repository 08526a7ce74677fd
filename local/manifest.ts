/** The project's manifest, as Google reads it. https://developers.google.com/apps-script/manifest */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  /** IANA name. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  /** Global names of the advanced services that are turned on. */
  readonly advancedServices: readonly string[];
}

export function readManifest(root: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  const enabled: { userSymbol: string }[] = manifest.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: manifest.timeZone,
    oauthScopes: manifest.oauthScopes ?? [],
    urlFetchWhitelist: manifest.urlFetchWhitelist,
    advancedServices: enabled.map((service) => service.userSymbol),
  };
}
