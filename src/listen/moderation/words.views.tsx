/** What was said about an activity, by prompt: filters, dense rows, and many at once. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, Pagination, SelectField, TickField } from '../../ui/govuk/index.ts'
import { Actions, EmptyState, PageTitle } from '../../ui/index.ts'
import type { Filter } from './words.forms.ts'
import type { WordsList } from './words.model.ts'
import { startOf } from './words-pieces.tsx'
import { Group, isTickable } from './words-rows.tsx'
import { manyPath, wordsPath } from './words.paths.ts'
import type { Show } from './words.store.ts'

export type WordsModel = WordsList & {
  area: string
  csrf: string
  /** May release and hold, not only read. */
  mayMove: boolean
  form: FormState
}

export const WordsPage = (model: WordsModel): VNode => {
  const { activity, counts, withLead, form, total } = model
  return (
    <>
      <Errors form={form} />
      <PageTitle
        title="What was said"
        kicker={activity.title}
        lead={`${counts.released} of ${counts.total} released. Nobody outside the team can read anything that is not released.`}
      />
      {withLead > 0 && (
        <p>{withLead === 1 ? '1 more is' : `${withLead} more are`} with the safeguarding lead.</p>
      )}
      {counts.total === 0 ? (
        <EmptyState title="Nothing yet">
          What people say comes here first. Bring in notes of a session, or wait for answers.
        </EmptyState>
      ) : (
        <>
          <Filters {...model} />
          {total === 0 ? <NothingHere {...model} /> : <Rows {...model} />}
        </>
      )}
    </>
  )
}

const showWords: Readonly<Record<Show, string>> = {
  waiting: 'To read',
  released: 'Released',
  held: 'Not for the public',
  all: 'All',
}

/** The list with some of the filter changed; always from its first page. */
const listHref = ({ area, activity, filter }: WordsModel, change: Partial<Filter>): string => {
  const { show, prompt, details, page, tick } = { ...filter, page: 1, tick: null, ...change }
  const query = new URLSearchParams({ show })
  if (prompt !== null) query.set('prompt', prompt)
  if (details) query.set('details', 'yes')
  if (page > 1) query.set('page', String(page))
  if (tick !== null) query.set('tick', tick)
  return `${wordsPath(area, activity.slug)}?${query.toString()}`
}

const Filters = (model: WordsModel): VNode => {
  const { area, activity, counts, filter } = model
  const numbers = { ...counts, all: counts.total }
  const values = { prompt: filter.prompt ?? '', details: filter.details ? ['yes'] : [] }
  const prompts = activity.prompts.map(({ id, text }) => ({ value: id, text: startOf(text) }))
  return (
    <>
      <nav aria-label="Where the words stand">
        <Actions>
          {(['waiting', 'released', 'held', 'all'] as const).map((show) => (
            <a
              class="govuk-link"
              href={listHref(model, { show })}
              aria-current={filter.show === show ? 'page' : undefined}
            >
              {filter.show === show ? <strong>{showWords[show]}</strong> : showWords[show]}{' '}
              {numbers[show]}
            </a>
          ))}
        </Actions>
      </nav>
      <Form action={wordsPath(area, activity.slug)} method="get">
        <input type="hidden" name="show" value={filter.show} />
        <Actions>
          {prompts.length > 1 && (
            <SelectField
              form={{ values, errors: [] }}
              name="prompt"
              label="Question"
              items={[{ value: '', text: 'Every question' }, ...prompts]}
            />
          )}
          <TickField
            form={{ values, errors: [] }}
            name="details"
            small
            items={[{ value: 'yes', text: 'Only with something that may say who somebody is' }]}
          />
          <Button kind="secondary">Show</Button>
        </Actions>
      </Form>
    </>
  )
}

const NothingHere = (model: WordsModel): VNode =>
  model.filter.show === 'waiting' && model.filter.prompt === null && !model.filter.details ? (
    <EmptyState
      title="Everything has been read"
      action={{ text: 'See all that was said', href: listHref(model, { show: 'all' }) }}
    >
      New words come here when people give them.
    </EmptyState>
  ) : (
    <EmptyState
      title="Nothing like this"
      action={{
        text: 'See all that was said',
        href: listHref(model, { show: 'all', prompt: null, details: false }),
      }}
    >
      No words fit what you chose.
    </EmptyState>
  )

const Rows = (model: WordsModel): VNode => {
  const { area, activity, csrf, filter, groups, mayMove } = model
  const tickable = mayMove ? groups.flatMap(({ rows }) => rows.filter(isTickable)) : []
  return (
    <>
      <p>
        Words marked <mark>like this</mark> may say who somebody is. The mark is only a prompt: you
        decide. Nothing marked does not mean nothing there.
      </p>
      <said-words>
        <Form action={manyPath(area, activity.slug)} method="post" csrf={csrf}>
          <input type="hidden" name="show" value={filter.show} />
          <input type="hidden" name="prompt" value={filter.prompt ?? ''} />
          {filter.details && <input type="hidden" name="details" value="yes" />}
          {tickable.length > 0 && <TickAll model={model} count={tickable.length} />}
          {groups.map((group) => (
            <Group model={model} {...group} firstBox={tickable[0]?.id ?? null} />
          ))}
          {tickable.length > 0 && <ManyButtons />}
        </Form>
      </said-words>
      <Pages {...model} />
    </>
  )
}

const ManyButtons = (): VNode => (
  <Actions>
    <Button name="act" value="release" preventDoubleClick>
      Release those ticked
    </Button>
    <Button name="act" value="hold" kind="secondary" preventDoubleClick>
      Hold those ticked
    </Button>
  </Actions>
)

const TickAll = ({ model, count }: { model: WordsModel; count: number }): VNode => {
  const { page, tick } = model.filter
  return (
    <p>
      {tick === 'all' ? (
        <a href={listHref(model, { page })}>Tick none</a>
      ) : (
        <a href={listHref(model, { page, tick: 'all' })}>
          Tick all {countOf(count, 'row')} on this page
        </a>
      )}
    </p>
  )
}

const Pages = (model: WordsModel): VNode | null => {
  const { filter, pages, total } = model
  if (pages < 2) return null
  const to = (page: number) => ({
    href: listHref(model, { page }),
    labelText: `${page} of ${pages}`,
  })
  return (
    <>
      <p>{countOf(total, 'row')}, 100 on a page.</p>
      <Pagination
        {...(filter.page > 1 ? { previous: to(filter.page - 1) } : {})}
        {...(filter.page < pages ? { next: to(filter.page + 1) } : {})}
      />
    </>
  )
}
