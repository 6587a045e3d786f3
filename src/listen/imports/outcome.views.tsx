/** What came of an import, and the pages that ask before one is undone or thrown away. */
import type { VNode } from 'preact'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form } from '../../ui/govuk/index.ts'
import { Actions, LineAccount, NextStep, PageTitle, Panel, TableScroll } from '../../ui/index.ts'
import { stillPublic } from './bring-in.rules.ts'
import type { ImportPaths } from './imports.paths.ts'
import type { Import } from './imports.types.ts'
import { leaningRows, usedParts } from './quality.rules.ts'
import type { ImportQuality } from './results.store.ts'

type Common = {
  readonly paths: ImportPaths
  readonly csrf: string
  readonly activity: { readonly title: string; readonly slug: string }
  readonly prepared: Import
}

export const OutcomePage = (props: Common & { quality: ImportQuality }): VNode => {
  const { prepared, quality, activity, paths } = props
  const isIn = prepared.state === 'brought-in'
  return (
    <>
      <PageTitle
        title={isIn ? `${countOf(quality.said, 'contribution')} brought in` : ENDED[prepared.state]}
        kicker={`${prepared.fileName} · ${activity.title}`}
      />
      <p>{sayWhen(prepared)}</p>
      {quality.used.length > 0 && <LineAccount {...usedParts(quality)} />}
      {isIn && (
        <NextStep
          title="Read what was said, and release what the public may see"
          action={{ text: 'Read and release', href: paths.all.replace(/import$/, 'words') }}
        >
          <p>
            Or <a href={paths.all.replace(/import$/, 'themes')}>put the points in themes</a> first.
          </p>
        </NextStep>
      )}
      {isIn && <Quality quality={quality} />}
      {quality.used.length > 0 && <Used quality={quality} />}
      <Ways {...props} />
    </>
  )
}

const ENDED: Readonly<Record<Import['state'], string>> = {
  prepared: 'Its words were erased',
  'brought-in': 'Brought in',
  undone: 'This import was undone',
  'thrown-away': 'This import was thrown away',
}

function sayWhen({ broughtInAt, undoneAt, madeAt, state }: Import): string {
  const parts = [`Begun on ${sayDay(dayOf(madeAt))}.`]
  if (broughtInAt !== null) parts.push(`Brought in on ${sayDay(dayOf(broughtInAt))}.`)
  if (undoneAt !== null)
    parts.push(`Undone on ${sayDay(dayOf(undoneAt))}: its contributions do not count.`)
  if (state === 'prepared')
    parts.push('Somebody’s words in it were erased, so its lines are gone too.')
  return parts.join(' ')
}

function Quality({ quality }: { quality: ImportQuality }): VNode {
  const rows = leaningRows(quality)
  return (
    <>
      <h2>How good the notes are</h2>
      <ul>
        <li>
          {quality.unclear === 0
            ? 'No contribution is marked as unclear.'
            : `${countOf(quality.unclear, 'contribution')} marked as unclear.`}
        </li>
        {quality.withLead > 0 && (
          <li>
            <strong>{quality.withLead.toLocaleString('en-GB')}</strong>{' '}
            {quality.withLead === 1 ? 'is' : 'are'} with the safeguarding lead. Nobody else sees{' '}
            {quality.withLead === 1 ? 'it' : 'them'} for now.
          </li>
        )}
        {rows.flatMap(({ prompt, against }) =>
          against === null ? [] : [<li>{`Under “${prompt}”: ${against}`}</li>],
        )}
      </ul>
      <TableScroll label="What people said, by prompt" dense>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {['Prompt', 'Praise', 'Problem', 'Idea', 'Question', 'None of these'].map(
                (word, at) => (
                  <th
                    scope="col"
                    class={`govuk-table__header${at > 0 ? ' govuk-table__header--numeric' : ''}`}
                  >
                    {word}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map(({ prompt, counts }) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {prompt}
                </th>
                {counts.map((count) => (
                  <td class="govuk-table__cell govuk-table__cell--numeric">{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  )
}

const USES = {
  contribution: 'Contribution',
  heading: 'Heading',
  'set-aside': 'Set aside by a person',
  furniture: 'Set aside as not said by anybody',
}

const Used = ({ quality }: { quality: ImportQuality }): VNode => (
  <>
    <h2>How every line was used</h2>
    <TableScroll label="How every line was used" dense>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Used as
            </th>
            <th scope="col" class="govuk-table__header">
              Because
            </th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              Lines
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {quality.used.map(({ usedAs, reason, lines }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {USES[usedAs]}
              </th>
              <td class="govuk-table__cell">{reason}</td>
              <td class="govuk-table__cell govuk-table__cell--numeric">{lines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  </>
)

function Ways({ prepared, paths, csrf }: Common): VNode {
  if (prepared.state === 'brought-in')
    return (
      <p>
        Something wrong with the whole of it? <a href={paths.step('take-out')}>Undo this import</a>
      </p>
    )
  if (prepared.source === null)
    return (
      <p>
        <a href={paths.all}>Bring in other notes</a>
      </p>
    )
  return (
    <Form action={paths.step('again')} csrf={csrf}>
      <p>All that was put right is kept. You can begin again from there.</p>
      <Button kind="secondary" preventDoubleClick>
        Begin again with these lines
      </Button>
    </Form>
  )
}

type Asking = Common & { readonly form: FormState; readonly open: number }

export const TakeOutPage = ({ paths, csrf, prepared, activity, form, open }: Asking): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title="Undo this import" kicker={`${prepared.fileName} · ${activity.title}`} />
    {open > 0 ? (
      <>
        <p>{stillPublic(open)}</p>
        <Actions>
          <a href={paths.all.replace(/import$/, 'words')}>Go to what was said</a>
          <a href={paths.here}>Leave it in</a>
        </Actions>
      </>
    ) : (
      <Form action={paths.step('take-out')} csrf={csrf}>
        <p>
          Its contributions will no longer count anywhere: not in themes, not in numbers, not on any
          page. What you put right is kept, so you can begin again from there.
        </p>
        <Actions>
          <Button kind="warning" preventDoubleClick>
            Undo this import
          </Button>
          <a href={paths.here}>Leave it in</a>
        </Actions>
      </Form>
    )}
  </>
)

export const ThrowAwayPage = ({ paths, csrf, prepared, activity }: Common): VNode => (
  <>
    <PageTitle title="Throw this import away" kicker={`${prepared.fileName} · ${activity.title}`} />
    <Panel>
      <p>
        Nothing of it has been brought in, and nothing will be. It stays in the list as thrown away.
      </p>
    </Panel>
    <Form action={paths.step('throw-away')} csrf={csrf}>
      <Actions>
        <Button kind="warning" preventDoubleClick>
          Throw it away
        </Button>
        <a href={paths.here}>Keep it</a>
      </Actions>
    </Form>
  </>
)
