/** What people's answers can change and what they cannot, said before anyone is asked. */
import type { JSX } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { Heading, type Level } from './heading.tsx'

export interface ScopeCardProps {
  readonly canChange: readonly string[]
  readonly cannot: readonly string[]
  readonly notDecided: readonly string[]
  readonly whoDecides: string
  /** Rank of its headings; 3 under a second-rank heading. */
  readonly level?: Level
}

export function ScopeCard({
  canChange,
  cannot,
  notDecided,
  whoDecides,
  level = 3,
}: ScopeCardProps): JSX.Element {
  return (
    <div class="sd-scope">
      <Part level={level} icon="check" title="What you can change" lines={canChange} kind="can" />
      <Part
        level={level}
        icon="minus"
        title="What you cannot change"
        lines={cannot}
        kind="cannot"
      />
      <Part
        level={level}
        icon="circle-dashed"
        title="Not decided yet"
        lines={notDecided}
        kind="open"
      />
      <div class="sd-scope__part sd-scope__part--who">
        <Heading level={level} class="sd-scope__title">
          <Icon name="users" />
          Who decides
        </Heading>
        <p>{whoDecides}</p>
      </div>
    </div>
  )
}

interface PartProps {
  readonly level: Level
  readonly icon: IconName
  readonly title: string
  readonly lines: readonly string[]
  readonly kind: string
}

function Part({ level, icon, title, lines, kind }: PartProps): JSX.Element {
  return (
    <div class={`sd-scope__part sd-scope__part--${kind}`}>
      <Heading level={level} class="sd-scope__title">
        <Icon name={icon} />
        {title}
      </Heading>
      {lines.length === 0 ? (
        <p class="sd-muted">Nothing named here.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
