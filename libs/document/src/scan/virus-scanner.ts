import type { Readable } from 'node:stream';

export type ScanVerdict =
  | { readonly verdict: 'clean' | 'not-scanned' }
  | { readonly verdict: 'infected'; readonly signature: string };

/** Looks for known malware. */
export abstract class VirusScanner {
  /** @throws ScannerAway when it gives no answer: nothing is taken unseen. */
  abstract scan(open: () => Promise<Readable>): Promise<ScanVerdict>;
}

export class ScannerAway extends Error {
  override name = 'ScannerAway';
}

/** Where no scanner is configured, files say so. */
export class NoScanner extends VirusScanner {
  scan(): Promise<ScanVerdict> {
    return Promise.resolve({ verdict: 'not-scanned' });
  }
}
