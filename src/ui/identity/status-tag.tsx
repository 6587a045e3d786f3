/** Where a promise, a reply or a piece of work stands: always a word and a shape, never colour alone. */
import type { JSX } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'

type Tone = 'promised' | 'done' | 'embedded' | 'late' | 'notnow' | 'plain' | 'suggested'

interface Look {
  readonly tone: Tone
  readonly icon: IconName
}

const LOOKS = {
  promised: { tone: 'promised', icon: 'handshake' },
  'not started': { tone: 'plain', icon: 'circle-dashed' },
  started: { tone: 'promised', icon: 'circle-dot' },
  'on track': { tone: 'promised', icon: 'arrow-right' },
  doing: { tone: 'promised', icon: 'arrow-right' },
  late: { tone: 'late', icon: 'clock' },
  done: { tone: 'done', icon: 'circle-check' },
  embedded: { tone: 'embedded', icon: 'sprout' },
  stopped: { tone: 'notnow', icon: 'square' },
  'not now': { tone: 'notnow', icon: 'hourglass' },
  'no because': { tone: 'notnow', icon: 'square' },
  waiting: { tone: 'late', icon: 'hourglass' },
  suggested: { tone: 'suggested', icon: 'sparkles' },
  draft: { tone: 'plain', icon: 'pencil' },
  published: { tone: 'done', icon: 'eye' },
} as const satisfies Record<string, Look>

export type StatusName = keyof typeof LOOKS

/** What a status is called on screen when the area has not relabelled it. */
const WORDS: Partial<Record<StatusName, string>> = {
  'no because': 'No, because',
  waiting: 'Waiting for a reply',
  embedded: 'Embedded: here to stay',
}

export interface StatusTagProps {
  readonly status: StatusName
  /** In place of the usual word. */
  readonly word?: string
}

export function StatusTag({ status, word }: StatusTagProps): JSX.Element {
  const { tone, icon } = LOOKS[status]
  return (
    <strong class={`sd-status sd-status--${tone}`}>
      <Icon name={icon} size={18} />
      <span>{word ?? WORDS[status] ?? capital(status)}</span>
    </strong>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
