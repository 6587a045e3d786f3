/** How open an activity really was: five steps, the one we declared, and the one people felt. */
import type { JSX } from 'preact'

export interface LevelStep {
  readonly word: string
  readonly meaning: string
}

export interface LevelScaleProps {
  /** Place in `levels`, from 0. */
  readonly declared: number
  /** The area's own model, when it has one. */
  readonly levels?: readonly LevelStep[]
  /** Place in `levels` that most people chose, and how many people were asked and answered. */
  readonly experienced?: { readonly level: number; readonly base: number }
  /** Why this step and no other. */
  readonly reason?: string
}

export const USUAL_LEVELS: readonly LevelStep[] = [
  { word: 'Inform', meaning: 'We tell you what is happening.' },
  { word: 'Consult', meaning: 'We ask what you think, then we decide.' },
  { word: 'Engage', meaning: 'We talk it through with you, then we decide.' },
  { word: 'Co-design', meaning: 'We draw it up together. We still decide.' },
  { word: 'Co-produce', meaning: 'We decide and do it together.' },
]

export function LevelScale({
  declared,
  levels = USUAL_LEVELS,
  experienced,
  reason,
}: LevelScaleProps): JSX.Element {
  const step = levels[declared]
  return (
    <div class="sd-levels">
      <p class="sd-levels__sentence">
        <strong>{step?.word}</strong>: {step?.meaning} This is step {declared + 1} of{' '}
        {levels.length}.
      </p>
      <ol class="sd-levels__scale">
        {levels.map(({ word }, at) => (
          <li key={word} class={classOf(at, declared)}>
            <span class="sd-levels__word">{word}</span>
            {at === declared && <span class="sd-levels__mark">declared</span>}
            {at === experienced?.level && <span class="sd-levels__felt">felt by people</span>}
          </li>
        ))}
      </ol>
      {experienced && (
        <p class="sd-levels__base">
          Most people said it felt like “{levels[experienced.level]?.word}” ({experienced.base}{' '}
          people answered).
        </p>
      )}
      {reason && <p class="sd-levels__reason">{reason}</p>}
    </div>
  )
}

function classOf(at: number, declared: number): string {
  if (at === declared) return 'sd-levels__step sd-levels__step--declared'
  return at < declared ? 'sd-levels__step sd-levels__step--passed' : 'sd-levels__step'
}
