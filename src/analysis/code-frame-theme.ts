/** What a theme of a code frame is. */

/** A theme of the frame; `words` holds expressions parted by commas under their weight (see code-frame-match.ts). */
export type FrameTheme = {
  readonly key: string
  readonly name: string
  readonly meaning: string
  readonly words: { readonly 3: string; readonly 2: string; readonly 1: string }
}
