/** The lines themselves: each as it stands in the document, beside what becomes of it. */
import type { VNode } from 'preact'
import type { Shown } from './imports.forms.ts'
import type { ImportPaths } from './imports.paths.ts'
import { flagWords, polarityWords } from './imports.words.ts'
import type { PreviewModel, PreviewRow } from './preview.model.ts'
import type { SaidRow } from './said-row.model.ts'
import type { Flag } from './structure/draft.ts'

type RowsProps = {
  readonly model: Pick<PreviewModel, 'rows' | 'shown' | 'under'>
  readonly paths: ImportPaths
  /** Lines that stay ticked when the page comes back with something wrong. */
  readonly ticked: ReadonlySet<string>
}

export const LineRows = ({ model, paths, ticked }: RowsProps): VNode => (
  <div class="sd-lines">
    <div class="sd-lines__head" aria-hidden="true">
      <span>Line</span>
      <span>In the document</span>
      <span>What it becomes</span>
    </div>
    {model.under !== null && (
      <p class="sd-lines__under">
        Under <strong>{model.under}</strong>
      </p>
    )}
    <ol class="sd-lines__list">
      {model.rows.map((row) => (
        <Line key={row.line} {...{ row, paths, ticked }} shown={model.shown} />
      ))}
    </ol>
  </div>
)

type LineProps = Omit<RowsProps, 'model'> & { readonly row: PreviewRow; readonly shown: Shown }

const Line = ({ row, paths, ticked, shown }: LineProps): VNode => (
  <li
    id={`line-${row.line}`}
    class={`sd-line sd-line--${row.kind}${row.isChanged ? ' sd-line--changed' : ''}`}
    data-line={row.line}
  >
    <label class="sd-line__no">
      <input
        class="sd-line__tick"
        type="checkbox"
        name="lines"
        value={row.line}
        id={`tick-${row.line}`}
        aria-describedby={`result-${row.line}`}
        checked={ticked.has(String(row.line))}
      />
      <span class="govuk-visually-hidden">Line </span>
      {row.line}
    </label>
    <div class={`sd-line__source sd-line__in-${row.indent}`}>{row.source}</div>
    <div class="sd-line__result" id={`result-${row.line}`}>
      <Result row={row} paths={paths} shown={shown} />
    </div>
    <a class="sd-line__change" href={paths.line(row.line, shown)}>
      Change<span class="govuk-visually-hidden"> line {row.line}</span>
    </a>
  </li>
)

type ResultProps = Pick<LineProps, 'row' | 'paths' | 'shown'>

/** What becomes of a line, in the list and on its own page. */
function Result({ row, paths, shown }: ResultProps): VNode {
  switch (row.kind) {
    case 'heading':
      return <HeadingResult row={row} />
    case 'joined':
      return (
        <p class="sd-line__aside">
          ↑ joined to line {row.to} <Offer verb="separate" line={row.line} text="Separate" />
        </p>
      )
    case 'aside':
      return (
        <p class="sd-line__aside">
          {row.byPerson ? 'Set aside by you' : 'Set aside'}: {row.reason}{' '}
          <Offer verb="restore" line={row.line} text="Put back" />
        </p>
      )
    case 'said':
      return <Said row={row} paths={paths} shown={shown} />
  }
}

const HeadingResult = ({ row }: { row: Extract<PreviewRow, { kind: 'heading' }> }): VNode =>
  row.isAgain ? (
    <p class="sd-line__aside">The same heading again: {row.prompt.text}</p>
  ) : (
    <>
      <p class="sd-line__kicker">Prompt{row.wider !== null && `, under “${row.wider}”`}</p>
      <h3 class="sd-line__prompt">{row.prompt.text}</h3>
    </>
  )

const Offer = ({ verb, line, text }: { verb: string; line: number; text: string }): VNode => (
  <button class="sd-line__offer" name="one" value={`${verb} ${line}`}>
    {text}
    <span class="govuk-visually-hidden"> line {line}</span>
  </button>
)

type SaidProps = { row: SaidRow & { line: number }; paths: ImportPaths; shown: Shown }

const Said = ({ row, paths, shown }: SaidProps): VNode => (
  <div class={`sd-line__said sd-line__in-${row.depth}`}>
    {row.points === null ? (
      <p class="sd-line__words">{row.words}</p>
    ) : (
      <ul class="sd-line__points">
        {row.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    )}
    <p class="sd-line__chips">
      <PolarityChip {...row} />
      {shownFlags(row).map((flag) => (
        <span class={`sd-mark-chip sd-mark-chip--${flag}`}>{flagWords[flag]}</span>
      ))}
      {row.elsewhere !== null && <span class="sd-line__note">under “{row.elsewhere}”</span>}
      {row.details.map(({ label, text }) => (
        <span class="sd-line__note">
          {label}: {text}
        </span>
      ))}
      {row.parent !== null && <span class="govuk-visually-hidden">inside line {row.parent}</span>}
      <Repeats {...{ row, paths, shown }} />
      {row.offers.includes('rejoin') && (
        <Offer verb="rejoin" line={row.line} text="Join to the line above" />
      )}
      {row.offers.includes('split') && (
        <Offer verb="split-proposed" line={row.line} text={`Cut into ${row.proposed} points`} />
      )}
    </p>
  </div>
)

/** Dashed while only the machine says so, solid once a person did. */
const PolarityChip = ({ polarity, polarityByPerson }: SaidRow): VNode | null =>
  polarity === 'unknown' && !polarityByPerson ? null : (
    <span
      class={`sd-polarity sd-polarity--${polarity} sd-polarity--${polarityByPerson ? 'person' : 'machine'}`}
    >
      {polarityWords[polarity]}
      {!polarityByPerson && <span class="govuk-visually-hidden"> suggested</span>}
    </span>
  )

/** Long and continuing lines say so by what is offered; repeats by their links. */
const CHIPS: readonly Flag[] = ['unclear', 'identifiable', 'quote', 'question', 'acronym']
const shownFlags = ({ flags, polarity }: SaidRow): Flag[] =>
  CHIPS.filter((flag) => flags.includes(flag) && !(flag === 'question' && polarity === 'question'))

function Repeats({ row, paths }: SaidProps): VNode | null {
  const { lines, more } = row.repeats
  if (lines.length === 0) return null
  return (
    <span class="sd-line__note">
      nearly the same as line{' '}
      {lines.map((line, at) => (
        <>
          {at > 0 && ', '}
          <a href={paths.shown({ show: 'repeat', page: 1 }, line)}>{line}</a>
        </>
      ))}
      {more > 0 && ` and ${more} more`}
    </span>
  )
}
