/** Moving a commitment on: its buttons, drawn from the table of moves, and the page that asks what a move needs. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, InsetText, TextArea } from '../../ui/govuk/index.ts'
import { Actions, ButtonLink, PageTitle, StatusTag } from '../../ui/index.ts'
import type { Commitment, CommitmentPageModel } from './commitment-page.ts'
import { commitmentPaths } from './commitments.paths.ts'
import {
  lacksFor,
  movesFrom,
  statuses,
  type Move,
  type Need,
  type Standing,
} from './commitments.rules.ts'

type ButtonsModel = Pick<
  CommitmentPageModel,
  'area' | 'csrf' | 'commitment' | 'evidence' | 'impacts'
> & {
  moveId: string
}

/** A move that needs nothing is made at once; one that needs words or evidence has a page that says so. */
export const MoveButtons = (model: ButtonsModel): VNode => {
  const { area, csrf, commitment, moveId } = model
  return (
    <Actions>
      {movesFrom(commitment.status).map((move) => {
        const path = commitmentPaths.move(area, commitment.slug, move.to)
        return move.needs.length > 0 ? (
          <ButtonLink href={path} kind="second">
            {move.label}
          </ButtonLink>
        ) : (
          <Form action={path} method="post" csrf={csrf}>
            <input type="hidden" name="id" value={moveId} />
            <Button kind="secondary" preventDoubleClick>
              {move.label}
            </Button>
          </Form>
        )
      })}
    </Actions>
  )
}

export type MoveModel = {
  area: string
  csrf: string
  commitment: Commitment
  standing: Standing
  to: Commitment['status']
  form: FormState
}

export const MovePage = ({ area, csrf, commitment, standing, to, form }: MoveModel): VNode => {
  const move = movesFrom(commitment.status).find((each) => each.to === to)
  const lacks = move === undefined ? [] : lacksFor(standing, move)
  return (
    <>
      <Errors form={form} />
      <PageTitle kicker={commitment.title} title={move?.label ?? 'Move it on'} />
      <p>
        Now:{' '}
        <StatusTag
          status={statuses[commitment.status].tag}
          word={statuses[commitment.status].name}
        />
      </p>
      {move === undefined ? (
        <p>
          It cannot become {statuses[to].name.toLowerCase()} from here.{' '}
          <a href={commitmentPaths.one(area, commitment.slug)}>Back to the commitment</a>.
        </p>
      ) : lacks.length > 0 ? (
        <Lacking area={area} slug={commitment.slug} lacks={lacks} />
      ) : (
        <MoveForm {...{ area, csrf, slug: commitment.slug, move, form }} />
      )}
    </>
  )
}

type FormModel = { area: string; csrf: string; slug: string; move: Move; form: FormState }

const MoveForm = ({ area, csrf, slug, move, form }: FormModel): VNode => (
  <Form action={commitmentPaths.move(area, slug, move.to)} method="post" csrf={csrf}>
    <input type="hidden" name="id" value={String(form.values['id'] ?? '')} />
    <TextArea
      form={form}
      name="reason"
      label={move.needs.includes('reason') ? 'Why?' : 'Anything to add? (optional)'}
      hint="Anyone can read this. Say it as you would to a family that is waiting."
      rows={4}
    />
    <Button preventDoubleClick>{move.label}</Button>
  </Form>
)

const fixes: Readonly<
  Record<
    Exclude<Need, 'reason'>,
    { words: string; text: string; path: 'evidence' | 'impact' | 'change' }
  >
> = {
  evidence: {
    words: 'Add what shows it was done, then mark it done.',
    text: 'Add evidence',
    path: 'evidence',
  },
  'impact statement': {
    words: 'Say what changed for people, then mark it embedded.',
    text: 'Write the impact',
    path: 'impact',
  },
  'impact measure': {
    words: 'Say how you know it made a difference, then mark it embedded.',
    text: 'Add an impact measure',
    path: 'change',
  },
}

const Lacking = ({ area, slug, lacks }: { area: string; slug: string; lacks: Need[] }): VNode => {
  const missing = lacks.filter((need) => need !== 'reason').map((need) => fixes[need])
  return (
    <>
      {missing.map((fix) => (
        <InsetText>{fix.words}</InsetText>
      ))}
      <Actions>
        {missing.map((fix, at) => (
          <ButtonLink
            href={commitmentPaths[fix.path](area, slug)}
            kind={at === 0 ? 'main' : 'second'}
          >
            {fix.text}
          </ButtonLink>
        ))}
      </Actions>
    </>
  )
}
