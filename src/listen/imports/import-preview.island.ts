/** Makes the page of lines quick: keys while on a line, ranges by Shift, and no page load for what was put right. */

const DEEDS = new Map(
  'p praise,b problem,i idea,q question,0 unknown,c contribution,h heading,s set-aside,r rejoin,n nest-above,o unnest,l split-proposed'
    .split(',')
    .map((each) => each.split(' ') as [string, string]),
)

class SaidImport extends HTMLElement {
  /** One thing at a time, in the order it was asked for, each with the revision the one before made. */
  #queue: Promise<void> = Promise.resolve()
  readonly #status = document.createElement('p')
  #lastTick: HTMLElement | null = null

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status')
    this.#status.className = 'govuk-visually-hidden'
    this.before(this.#status)
    this.addEventListener('keydown', (event) => this.#onKey(event))
    this.addEventListener('submit', (event) => this.#onSubmit(event))
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('change', () => this.#countTicked())
    this.#countTicked()
  }

  #rows = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('[data-line]')]
  #ticked = (): string[] =>
    [...this.querySelectorAll<HTMLInputElement>('.sd-line__tick:checked')].map((tick) => tick.value)
  #rowOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null

  #countTicked(): void {
    const count = this.#ticked().length
    this.querySelector('[data-count]')!.textContent = count === 0 ? '' : `(${count})`
  }

  /** WCAG 2.1.4: a single letter does something only while a line has the focus, never with Ctrl, Alt or Meta. */
  #onKey(event: KeyboardEvent): void {
    const row = this.#rowOf(event.target)
    if (row === null || event.ctrlKey || event.altKey || event.metaKey) return
    const act = this.#actions(row, event.target)[event.key.toLowerCase()]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  #actions(row: HTMLElement, target: EventTarget | null): Readonly<Record<string, () => void>> {
    const [down, up] = [() => this.#move(row, 1), () => this.#move(row, -1)]
    const deeds = [...DEEDS].map(([key, verb]) => [key, () => this.#do(verb, row)])
    const open = () => row.querySelector<HTMLElement>('.sd-line__change')?.click()
    const mark = row.querySelector('.sd-mark-chip--unclear') === null ? 'mark' : 'unmark'
    return {
      ...Object.fromEntries(deeds),
      j: down,
      arrowdown: down,
      k: up,
      arrowup: up,
      x: () => tickOf(row)?.click(),
      m: () => this.#do(`${mark}-unclear`, row),
      u: () => this.querySelector<HTMLFormElement>('[data-undo]')?.requestSubmit(),
      '?': () => this.#showKeys(),
      ...(target === tickOf(row) ? { enter: open } : {}),
    }
  }

  #showKeys(): void {
    const keys = this.querySelector<HTMLDetailsElement>('#keys')!
    keys.open = true
    keys.querySelector('summary')?.focus()
  }

  #move(row: HTMLElement, by: number): void {
    const rows = this.#rows()
    tickOf(rows[rows.indexOf(row) + by] ?? row)?.focus()
  }

  /** Shift and a press on a box ticks all from the last box pressed to this one. */
  #onClick(event: MouseEvent): void {
    const row = this.#rowOf(event.target)
    if (row === null || event.target !== tickOf(row)) return
    const rows = this.#rows()
    const ends = [rows.indexOf(this.#lastTick ?? row), rows.indexOf(row)]
    const range = event.shiftKey ? rows.slice(Math.min(...ends), Math.max(...ends)) : []
    for (const each of range) tickOf(each)!.checked = tickOf(row)!.checked
    this.#lastTick = row
    this.#countTicked()
  }

  /** Does it with the ticked lines, or with this one when none is ticked. */
  #do(verb: string, row: HTMLElement): void {
    const form = this.querySelector<HTMLFormElement>('[data-lines]')
    if (form === null) return
    const body = bodyOf(new FormData(form))
    if (this.#ticked().length === 0) body.set('one', `${verb} ${row.dataset['line'] ?? ''}`)
    else body.set('do', verb)
    this.#send(form.action, body)
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post') return
    event.preventDefault()
    this.#send(form.action, bodyOf(new FormData(form, event.submitter)))
  }

  #send(action: string, body: URLSearchParams): void {
    this.#queue = this.#queue.then(async () => {
      for (const name of ['revision', 'seen']) {
        const now = this.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value
        if (body.has(name) && now !== undefined) body.set(name, now)
      }
      try {
        const reply = await fetch(action, { method: 'POST', body })
        this.#show(new DOMParser().parseFromString(await reply.text(), 'text/html'))
      } catch {
        this.#say('Nothing was kept: the connection is lost. Try again.', true)
      }
    })
  }

  /** Takes over what the server made of it; the focus stays on the same line, or on the one that took its place. */
  #show(page: Document): void {
    const fresh = page.querySelector('said-import')
    if (fresh === null) return location.reload()
    const [row, active] = [this.#rowOf(document.activeElement), document.activeElement?.id ?? '']
    const at = row === null ? -1 : this.#rows().indexOf(row)
    for (const open of this.querySelectorAll('details[open][id]'))
      fresh.querySelector(`#${open.id}`)?.setAttribute('open', '')
    this.replaceChildren(...fresh.childNodes)
    this.#lastTick = null
    this.#countTicked()
    if (row === null) this.#focusOn(document.getElementById(active))
    else this.#focusRow(row.id, at)
    this.#say(wordsOf(page), false)
  }

  #focusRow(id: string, at: number): void {
    const rows = this.#rows()
    const same = rows.find((row) => row.id === id)
    if (same !== undefined) return tickOf(same)?.focus({ preventScroll: true })
    const next = rows[Math.min(at, rows.length - 1)]
    this.#focusOn(next === undefined ? null : tickOf(next))
  }

  /** What had the focus may be gone: undo and the first button always stay. */
  #focusOn(place: HTMLElement | null): void {
    const stays = place ?? this.querySelector<HTMLElement>('#undo, #do')
    stays?.focus()
  }

  #say(words: string, isFault: boolean): void {
    this.#status.className = isFault ? 'govuk-error-message' : 'govuk-visually-hidden'
    this.#status.textContent = words
  }
}

const tickOf = (row: HTMLElement): HTMLInputElement | null => row.querySelector('.sd-line__tick')

/** What went wrong, or else what was done. */
const wordsOf = (page: Document): string =>
  (
    document.querySelector('said-import .govuk-error-message') ??
    page.querySelector('[role=status]')
  )?.textContent.trim() ?? ''

function bodyOf(data: FormData): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of data) body.append(name, String(value))
  return body
}

customElements.define('said-import', SaidImport)
