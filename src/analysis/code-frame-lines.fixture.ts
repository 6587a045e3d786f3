/** How a labelled line is written, for tuning and examining the code frame. */

/** A line and the keys of the themes a person would accept for it, the main one first; none when no theme fits. */
export type LabelledLine = { readonly themes: readonly string[]; readonly text: string }

/** Reads `main other | text`, one a line; `-` for the themes says that none fits. */
export const readLabelledLines = (lines: string): LabelledLine[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [keys = '', text = ''] = line.split(' | ')
      return { themes: keys === '-' ? [] : keys.trim().split(' '), text }
    })
