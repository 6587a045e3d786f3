/** The one obvious next thing for a person at work, and the short list behind it. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icon.tsx'
import { ButtonLink } from './actions.tsx'
import { Heading, type Level } from './heading.tsx'

interface Action {
  readonly text: string
  readonly href: string
}

export interface NextStepProps {
  readonly title: string
  /** A small line above: “Next” unless there is something better to say. */
  readonly kicker?: string
  readonly action: Action
  readonly children?: ComponentChildren
  readonly level?: Level
  readonly urgent?: boolean
}

export function NextStep({
  title,
  kicker = 'Next',
  action,
  children,
  level = 2,
  urgent = false,
}: NextStepProps): JSX.Element {
  return (
    <section class={`sd-next${urgent ? ' sd-next--urgent' : ''}`}>
      <p class="sd-next__kicker">
        {urgent && <Icon name="triangle-alert" size={20} />}
        {kicker}
      </p>
      <Heading level={level} class="sd-next__title">
        {title}
      </Heading>
      {children && <div class="sd-next__words">{children}</div>}
      <ButtonLink href={action.href}>{action.text}</ButtonLink>
    </section>
  )
}

export interface Step {
  readonly title: string
  readonly why?: ComponentChildren
  readonly action: Action
  readonly urgent?: boolean
}

/** Everything that waits for this person, in order: the first large, the others as rows. */
export function NextSteps({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  const [first, ...others] = steps
  return (
    <div class="sd-next-steps">
      {first && (
        <NextStep
          title={first.title}
          action={first.action}
          urgent={first.urgent}
          kicker={first.urgent ? 'Now' : 'Next'}
        >
          {first.why && <p>{first.why}</p>}
        </NextStep>
      )}
      {others.length > 0 && (
        <ul class="sd-next-rows" aria-label="Then">
          {others.map((step) => (
            <li key={step.title} class="sd-next-row">
              <div>
                <p class="sd-next-row__title">{step.title}</p>
                {step.why && <p class="sd-next-row__why">{step.why}</p>}
              </div>
              <ButtonLink href={step.action.href} kind="second">
                {step.action.text}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export interface EmptyStateProps {
  readonly title: string
  /** What this place is for and how it fills; the first step. */
  readonly children: ComponentChildren
  readonly action?: Action
  readonly level?: Level
}

/** Nothing here yet, and how to begin: one button. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps): JSX.Element {
  return (
    <div class="sd-empty">
      <svg
        class="sd-empty__line"
        width="120"
        height="24"
        viewBox="0 0 120 24"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M12 12H108" />
        <circle cx="12" cy="12" r="9" />
        <circle cx="44" cy="12" r="6" />
        <circle cx="76" cy="12" r="6" />
        <circle cx="108" cy="12" r="6" />
      </svg>
      <Heading level={level} class="sd-empty__title">
        {title}
      </Heading>
      <div class="sd-empty__words">{children}</div>
      {action && <ButtonLink href={action.href}>{action.text}</ButtonLink>}
    </div>
  )
}
