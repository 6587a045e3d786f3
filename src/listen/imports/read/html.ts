/** Web pages into lines: one per paragraph, heading, list item or cell, furniture named by structure. */
import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'
import { numbered } from '../document.ts'
import type { SourceLine } from '../document.ts'
import { HtmlWalker } from './html-walker.ts'

/** How many start tags deep a page may go before deeper ones are read as if they stood beside. */
const rawText = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'])

/**
 * The lines of a page. Only the tokenizer of parse5 is used, with a small stack of our own: a tree
 * takes quadratic time on a page a million elements deep, and notes need no tree.
 */
export function linesOfHtml(html: string): SourceLine[] {
  const walker = new HtmlWalker()
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(tag: Token.TagToken) {
        if (tag.tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
        else if (rawText.has(tag.tagName)) tokenizer.state = TokenizerMode.RAWTEXT
        else if (tag.tagName === 'textarea' || tag.tagName === 'title')
          tokenizer.state = TokenizerMode.RCDATA
        walker.open(tag.tagName, new Map(tag.attrs.map((each) => [each.name, each.value])))
      },
      onEndTag: (tag: Token.TagToken) => walker.close(tag.tagName),
      onCharacter: (token: Token.CharacterToken) => walker.text(token.chars),
      onWhitespaceCharacter: (token: Token.CharacterToken) => walker.text(token.chars),
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof: () => walker.end(),
    },
  )
  tokenizer.write(html, true)
  return numbered(outsideMain(walker))
}

/** Where a page says which part is its main one, the rest is furniture. */
function outsideMain(walker: HtmlWalker): SourceLine[] {
  const lines = walker.lines.map((each) => each.line)
  const words = walker.lines.filter((each) => each.inMain && each.line.furniture === null)
  if (words.length < 2) return lines
  return walker.lines.map(({ line: each, inMain }) =>
    inMain || each.furniture !== null
      ? each
      : { ...each, furniture: "outside the page's main part" },
  )
}
