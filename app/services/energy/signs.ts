/** Signs that look random and are the same at every run: xorshift32 (Marsaglia 2003), a bit each. */
export function randomSigns(seed: number): () => 1 | -1 {
  let state = seed | 0 || 1
  let left = 0
  let bits = 0
  return () => {
    if (left === 0) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      bits = state
      // the lowest bits of a linear generator are its weakest
      left = 24
    }
    left -= 1
    return (bits >>> (31 - left)) & 1 ? 1 : -1
  }
}
