/** A receipt: three words that let the person who spoke follow what happens, and nobody else. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icon.tsx'

export interface ReceiptWordsProps {
  /** Three words with spaces or hyphens between them. */
  readonly words: string
  /** What to do with them; a QR picture may stand here. */
  readonly children?: ComponentChildren
}

export function ReceiptWords({ words, children }: ReceiptWordsProps): JSX.Element {
  return (
    <div class="sd-receipt">
      <p class="sd-receipt__kicker">
        <Icon name="ticket" size={20} /> Your receipt
      </p>
      <p class="sd-receipt__words" translate={false}>
        {words.split(/[\s-]+/).map((word) => (
          <>
            <span key={word} class="sd-receipt__word">
              {word}
            </span>{' '}
          </>
        ))}
      </p>
      {children && <div class="sd-receipt__how">{children}</div>}
    </div>
  )
}

/** What happens if someone tells us about harm: said calmly before the first box one can write in. */
export function HarmNotice({
  contact,
  children,
}: {
  readonly contact?: string
  readonly children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="sd-harm">
      <Icon name="shield" />
      <div>
        {children ?? (
          <p>
            If you tell us that you or someone else is being hurt, we will read it first and get
            help. We will not show it to anyone else.
          </p>
        )}
        {contact && <p class="sd-harm__contact">{contact}</p>}
      </div>
    </div>
  )
}
