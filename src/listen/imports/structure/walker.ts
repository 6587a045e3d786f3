/** Goes down a document once and gives every line its place. */
import type { SourceLine } from '../document.ts'
import { continuesLine, lowerCaseMeans } from './continuing.ts'
import type { Contribution, Place, Prompt, PromptId } from './draft.ts'
import { headingKey, isQuestionLabel, promptText } from './heading-words.ts'
import { Nesting } from './nesting.ts'
import type { HeadingPlan, Plan } from './plan.ts'
import type { CellRole } from './tables.ts'

interface Given {
  readonly lines: readonly SourceLine[]
  readonly why: readonly (string | null)[]
  readonly roles: ReadonlyMap<number, CellRole>
  readonly plan: Plan
}

export class Walker {
  readonly #given: Given
  readonly #places: Place[] = []
  readonly #prompts = new Map<string, Prompt>()
  readonly #nesting = new Nesting()
  readonly #columns = new Map<number, PromptId>()
  readonly #levels: { level: number; id: PromptId }[] = []
  readonly #lowerMeans: boolean
  #prompt: PromptId | null = null
  #group: string | null = null
  #section: string | null = null
  #waiting: number[] = []
  #before: SourceLine | null = null

  constructor(given: Given) {
    this.#given = given
    this.#lowerMeans = lowerCaseMeans(
      given.lines.filter((each, i) => each.text !== '' && given.why[i] === null),
    )
  }

  walk(): { places: Place[]; prompts: Prompt[] } {
    for (const [i, each] of this.#given.lines.entries()) this.#places.push(this.#place(each, i))
    for (const number of this.#waiting) this.#places[number - 1] = aside('label of a question')
    return { places: this.#places, prompts: [...this.#prompts.values()] }
  }

  #place(each: SourceLine, i: number): Place {
    const { why, plan, roles } = this.#given
    if (why[i] !== null && why[i] !== undefined) return aside(why[i])
    if (each.text === '' && each.bullet === null) return { kind: 'blank' }
    if (i === plan.title) return this.#close(null, 'title')
    if (i < plan.start) return aside('introduction')
    const heading = plan.headings.get(i)
    if (heading) return this.#heading(each, heading)
    const role = roles.get(i)
    if (role) return this.#cell(each, i, role)
    return this.#section === null
      ? this.#contribution(each, this.#prompt, [])
      : aside(this.#section)
  }

  #close(section: string | null, reason: string): Place {
    this.#section = section
    this.#nesting.reset()
    this.#before = null
    return aside(reason)
  }

  #heading(each: SourceLine, plan: HeadingPlan): Place {
    if (plan.kind === 'aside') return this.#close(plan.section ? plan.reason : null, plan.reason)
    this.#close(null, '')
    if (plan.kind === 'label') {
      this.#group = each.text.replace(/^\*\*|\*\*$/g, '').replace(/:$/, '')
      return aside('name of a table or group')
    }
    if (isQuestionLabel(each.text)) {
      this.#waiting.push(each.number)
      return { kind: 'prompt', prompt: '' }
    }
    this.#prompt = this.#open(each.text, each)
    this.#claimWaiting(this.#prompt)
    return { kind: 'prompt', prompt: this.#prompt }
  }

  /** "Question 2" alone belongs to the question under it. */
  #claimWaiting(prompt: PromptId): void {
    for (const number of this.#waiting) this.#places[number - 1] = { kind: 'prompt', prompt }
    this.#waiting = []
  }

  /** Finds or makes the prompt of those words; the same words under another wider heading are another. */
  #open(words: string, each: SourceLine): PromptId {
    const level = each.heading ?? (each.cell || each.prompt !== null ? 9 : 7)
    while (this.#levels.length > 0 && this.#levels.at(-1)!.level >= level) this.#levels.pop()
    const under = each.heading === null ? null : (this.#levels.at(-1)?.id ?? null)
    const key = `${under ?? ''} ${headingKey(words) || words}`
    const known = this.#prompts.get(key)
    const id = known?.id ?? (each.prompt === null ? `p${each.number}` : `r${each.number}`)
    if (!known) this.#prompts.set(key, { id, text: promptText(words), under })
    if (each.heading !== null) this.#levels.push({ level, id })
    return id
  }

  #cell(each: SourceLine, i: number, role: CellRole): Place {
    if (role.kind === 'columnHeading') return this.#close(this.#section, 'column headings')
    if (role.kind === 'label') return this.#close(this.#section, 'label of a row')
    if (role.kind === 'prompt') {
      this.#close(null, '')
      const prompt = this.#open(each.text, each)
      this.#columns.set(i, prompt)
      this.#prompt = prompt
      return { kind: 'prompt', prompt }
    }
    if (
      this.#before?.cell?.column !== each.cell?.column ||
      this.#before?.cell?.row !== each.cell?.row
    )
      this.#nesting.reset()
    const labels = role.labels.map((at) => ({
      label: this.#columnName(at),
      text: this.#given.lines[at]!.text,
    }))
    const prompt =
      role.heading === null ? this.#prompt : (this.#columns.get(role.heading) ?? this.#prompt)
    return this.#contribution(each, prompt, labels)
  }

  #columnName(at: number): string {
    const { lines, roles } = this.#given
    const cell = lines[at]!.cell!
    for (let i = at - 1; i >= Math.max(0, at - 500); i--)
      if (roles.get(i)?.kind === 'columnHeading' && lines[i]!.cell!.column === cell.column)
        return lines[i]!.text
    return 'Row'
  }

  #contribution(each: SourceLine, prompt: PromptId | null, labels: Contribution['details']): Place {
    const asked = each.prompt === null ? prompt : this.#open(each.prompt, each)
    const continues = this.#before !== null && continuesLine(each, this.#before, this.#lowerMeans)
    const parent = this.#nesting.place(each, continues)
    this.#before = each
    const group = this.#group === null ? [] : [{ label: 'Group', text: this.#group }]
    return {
      kind: 'contribution',
      prompt: asked,
      parent,
      flags: continues ? ['continues'] : [],
      polarity: 'unknown',
      points: null,
      details: [...group, ...labels, ...each.details],
    }
  }
}

const aside = (reason: string): Place => ({ kind: 'aside', reason, by: 'page' })
