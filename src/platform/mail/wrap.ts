/** Lays a plain text mail out in short lines, as mail readers and RFC 5322 want it. */

const WIDTH = 76

/** Breaks long lines at spaces. A word longer than a line stays whole, so links keep working. */
export function wrap(text: string, width: number = WIDTH): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  if (line.length <= width) return line
  // A list keeps its shape: what follows the first line stands under its words.
  const indent = /^\s*(?:[-*•]\s+|\d+[.)]\s+)?/.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  for (const word of line.slice(indent.length).split(/ +/)) {
    const wide = current.length + word.length > width && current.trim() !== indent.trim()
    if (wide) {
      lines.push(current.trimEnd())
      current = ' '.repeat(indent.length)
    }
    current += `${word} `
  }
  return [...lines, current.trimEnd()].join('\n')
}
