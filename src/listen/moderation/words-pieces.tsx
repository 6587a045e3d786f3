/** Pieces of every page about people's words: the words with what was found, and where they stand. */
import type { ComponentChildren, VNode } from 'preact'
import { findPersonalDetails, type PersonalDetail } from '../../analysis/personal-details.ts'
import { StatusTag, type StatusName } from '../../ui/index.ts'
import { stateWords, type WordsState } from './moderation.rules.ts'
import { kindWords } from './redaction.rules.ts'

const looks: Readonly<Record<WordsState, StatusName>> = {
  waiting: 'not started',
  released: 'published',
  redacted: 'published',
  held: 'not now',
  'taken-back': 'stopped',
  'left-out': 'stopped',
}

export const StateTag = ({ state }: { state: WordsState }): VNode => (
  <StatusTag status={looks[state]} word={stateWords[state]} />
)

/** Each line of the words as a paragraph, every found detail marked, with a word for what kind it may be. */
export const MarkedWords = ({
  body,
  found,
}: {
  body: string
  found: readonly PersonalDetail[]
}): VNode => <>{marked(body, found)}</>

function marked(body: string, found: readonly PersonalDetail[]): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const detail of found) {
    if (detail.start < at) continue
    parts.push(<Lines text={body.slice(at, detail.start)} />)
    parts.push(
      <mark>
        {detail.text} <small>({kindWords[detail.kind]}?)</small>
      </mark>,
    )
    at = detail.end
  }
  return [...parts, <Lines text={body.slice(at)} />]
}

/** New lines stay new lines. */
const Lines = ({ text }: { text: string }): VNode => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

/** The first words of something long, for the name of a link or a box. */
export const startOf = (body: string): string =>
  body.length <= 60 ? body : `${body.slice(0, 60).replace(/\s+\S*$/u, '')}…`

export const withDetails = <T extends { body: string }>(
  row: T,
): T & { found: PersonalDetail[] } => ({
  ...row,
  found: findPersonalDetails(row.body),
})
