/** Beside a write-up: who came, by role, and who asked. */
import type { VNode } from 'preact'
import { Panel } from '../ui/index.ts'
import type { WriteUpModel } from './write-up.model.ts'

type Props = { readonly model: WriteUpModel }

/** Who came, as it stands after a number; other words stand as they are. */
const WHO: Readonly<Record<string, string>> = {
  'young-people': 'children and young people',
  'parent-carers': 'parents and carers',
  'school-staff': 'school and college staff',
  'health-staff': 'health staff',
  'council-staff': 'council staff',
  voluntary: 'from voluntary organisations',
  others: 'others',
}

export const WhoCameAndAsked = ({ model }: Props): VNode => (
  <>
    <WhoCame model={model} />
    <WhoAsked model={model} />
  </>
)

const WhoCame = ({ model: { came } }: Props): VNode | null =>
  came === null ? null : (
    <Panel title="Who came">
      {came.total !== null && (
        <p>
          {came.about ? 'About ' : ''}
          <strong>{came.total.toLocaleString('en-GB')} people</strong>
        </p>
      )}
      <ul>
        {came.roles.map(({ role, people }) => (
          <li>
            {people === null
              ? `${WHO[role] ?? role}: number not shown`
              : `${people.toLocaleString('en-GB')} ${WHO[role] ?? role}`}
          </li>
        ))}
      </ul>
      <p class="sd-muted">
        {came.about ? 'Some of these are estimates. ' : 'Counted at the door. '}
        {came.roles.some(({ people }) => people === null) &&
          'We leave out small numbers, so that nobody can be picked out.'}
      </p>
    </Panel>
  )

const WhoAsked = ({ model }: Props): VNode | null => {
  const { askedBy, because, parts, replyBy } = model
  if (askedBy === null && because === null && parts.length === 0 && replyBy === '') return null
  return (
    <Panel title="Who asked" tone="plain">
      {askedBy !== null && (
        <p>
          Proposed by <strong>{askedBy}</strong>.
        </p>
      )}
      {because !== null && (
        <p>
          Part of <strong>{because.programme}</strong>
          {because.words === '' ? '.' : `: ${because.words}`}
        </p>
      )}
      {parts.length > 0 && (
        <ul>
          {parts.map(({ name, part }) => (
            <li>{part === '' ? name : `${name}: ${part}`}</li>
          ))}
        </ul>
      )}
      {replyBy !== '' && <p>We said we would reply: {replyBy}</p>}
    </Panel>
  )
}
