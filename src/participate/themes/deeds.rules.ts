/** What a person asked for at the workbench, read from the buttons and ticks they used. */
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Move, Pair } from './labels.store.ts'
import type { LabelsForm, Polarity } from './workbench.forms.ts'

export type AskedDeed =
  | { readonly kind: 'move'; readonly move: Move; readonly pairs: readonly Pair[] }
  /** Accepting or refusing whatever is suggested for these points. */
  | { readonly kind: 'answer'; readonly move: Move; readonly pointIds: readonly string[] }
  | { readonly kind: 'accept all'; readonly themeId: string; readonly seen: number }
  | { readonly kind: 'judge'; readonly value: Polarity; readonly pointIds: readonly string[] }

export type Missing = { readonly field: 'points' | 'theme' | 'polarity'; readonly text: string }

const readPair = (text: string): Pair[] => {
  const [pointId, themeId] = text.split(' ')
  return [{ pointId: pointId!, themeId: themeId! }]
}

/** A button beside one label says all; every other button is about the ticked points. */
export function readDeed(form: LabelsForm): Result<AskedDeed, Missing> {
  if (form.accept) return ok({ kind: 'move', move: 'put', pairs: readPair(form.accept) })
  const out = form.refuse ?? form['take-out']
  if (out) return ok({ kind: 'move', move: 'taken-out', pairs: readPair(out) })
  const all = form['accept-all']
  if (all) return ok({ kind: 'accept all', themeId: all, seen: form.seen })
  if (form.points.length === 0)
    return fault({ field: 'points', text: 'Tick the points first. Nothing is changed yet' })
  return readTicked(form)
}

function readTicked({ points, theme, polarity, do: deed }: LabelsForm): Result<AskedDeed, Missing> {
  if (deed === 'accept') return ok({ kind: 'answer', move: 'put', pointIds: points })
  if (deed === 'refuse') return ok({ kind: 'answer', move: 'taken-out', pointIds: points })
  if (deed === 'judge')
    return polarity === ''
      ? fault({ field: 'polarity', text: 'Choose what kind of point it is. The ticks are kept' })
      : ok({ kind: 'judge', value: polarity, pointIds: points })
  if (theme === null) return fault({ field: 'theme', text: 'Choose a theme. The ticks are kept' })
  const pairs = points.map((pointId) => ({ pointId, themeId: theme }))
  return ok({ kind: 'move', move: deed === 'put' ? 'put' : 'taken-out', pairs })
}
