/** Types of build-styles.mjs, for the tests that build the look before they open it. */
export function buildStyles(where: {
  outDir: string
}): Promise<{ file: string; bytes: number; gzip: number }[]>
