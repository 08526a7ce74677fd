// Smaller than fflate or zlib make it, by a twelfth: it may take its time, since nobody but a build waits for it.
import * as zopfli from '@gfx/zopfli';

const OPTIONS = { numiterations: 5 };

/** A bare deflated stream. */
export function deflate(bytes) {
  return zopfli.deflateAsync(bytes, OPTIONS);
}

/** One with zlib's head and sum, which browsers call `deflate`. */
export function zlib(bytes) {
  return zopfli.zlibAsync(bytes, OPTIONS);
}
