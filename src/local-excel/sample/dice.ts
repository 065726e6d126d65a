/** Chance that falls the same way every time, so that the sample workbook is the same bytes on every machine. */
export interface Dice {
  /** An integer from 0 to `limit` − 1. */
  below(limit: number): number;
  pick<T>(faces: readonly [T, ...T[]]): T;
}

const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** The "minimal standard" generator of Park and Miller; every product stays below 2^53, so numbers are exact. */
export function dice(seed: number): Dice {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * MULTIPLIER) % MODULUS;
    return state % limit;
  };
  return { below, pick: (faces) => faces[below(faces.length)] ?? faces[0] };
}
