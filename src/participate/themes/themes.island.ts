/** Makes the workbench quick: keys while on a point, dragging onto a theme, and no page load for what was done. */
import { addHandles, dragOnto } from './drag-points.ts'

const KEYS_HERE = '[data-point]'

class SaidThemes extends HTMLElement {
  /** One thing at a time, in the order it was asked for. */
  #queue: Promise<void> = Promise.resolve()
  readonly #status = document.createElement('p')

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status')
    this.#status.className = 'govuk-visually-hidden'
    this.before(this.#status)
    this.addEventListener('keydown', (event) => this.#onKey(event))
    this.addEventListener('submit', (event) => this.#onSubmit(event))
    this.addEventListener('change', () => this.#countTicked())
    dragOnto(this, (theme, row) => this.#do({ do: 'put', theme }, row))
    this.#makeReady()
  }

  #makeReady(): void {
    addHandles(this.#rows())
    this.#countTicked()
  }

  #rows = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>(KEYS_HERE)]
  #ticks = (): HTMLInputElement[] => [
    ...this.querySelectorAll<HTMLInputElement>('.sd-point__tick:checked'),
  ]
  #rowOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(KEYS_HERE) : null

  #countTicked(): void {
    const [place, count] = [this.querySelector('[data-count]'), this.#ticks().length]
    if (place !== null) place.textContent = count === 0 ? '' : `${count} ticked`
  }

  /** WCAG 2.1.4: a single letter does something only while a point has the focus, never with Ctrl, Alt or Meta. */
  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const target = event.target as HTMLElement
    if (target.id === 'theme' && event.key === 'Enter') {
      event.preventDefault()
      return this.#do({ do: 'put', theme: (target as HTMLSelectElement).value })
    }
    const row = this.#rowOf(target)
    if (row === null || target.matches('select, textarea, input:not([type=checkbox])')) return
    const act = this.#actions(row)[event.key.toLowerCase()] ?? this.#numbered(event.key, row)
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  #actions(row: HTMLElement): Readonly<Record<string, () => void>> {
    const [down, up] = [() => this.#move(row, 1), () => this.#move(row, -1)]
    return {
      j: down,
      arrowdown: down,
      k: up,
      arrowup: up,
      x: () => tickOf(row)?.click(),
      t: () => {
        if (this.#ticks().length === 0) tickOf(row)?.click()
        this.querySelector<HTMLElement>('#theme')?.focus()
      },
      a: () => this.#do({ do: 'accept' }, row),
      r: () => this.#do({ do: 'refuse' }, row),
      u: () => this.querySelector<HTMLFormElement>('[data-undo]')?.requestSubmit(),
    }
  }

  #numbered(key: string, row: HTMLElement): (() => void) | undefined {
    const theme = /^[1-9]$/.test(key)
      ? this.querySelectorAll('[data-theme]')[Number(key) - 1]
      : null
    return theme
      ? () => this.#do({ do: 'put', theme: theme.getAttribute('data-theme') ?? '' }, row)
      : undefined
  }

  #move(row: HTMLElement, by: number): void {
    const rows = this.#rows()
    tickOf(rows[rows.indexOf(row) + by] ?? row)?.focus()
  }

  /** Does it with the ticked points, or with this one when none is ticked. */
  #do(what: Record<string, string>, row?: HTMLElement): void {
    const form = this.querySelector<HTMLFormElement>('form[data-points]')
    if (form === null) return
    const body = new URLSearchParams({
      csrf: form.querySelector<HTMLInputElement>('[name=csrf]')?.value ?? '',
      ...what,
    })
    const ticked = this.#ticks().map((tick) => tick.value)
    const points = ticked.length > 0 || row === undefined ? ticked : [row.dataset['point'] ?? '']
    for (const point of points) body.append('points', point)
    this.#send(form.action, body)
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post' || form.action.endsWith('/themes/new')) return
    event.preventDefault()
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, event.submitter))
      body.append(name, String(value))
    this.#send(form.action, body)
  }

  #send(action: string, body: URLSearchParams): void {
    this.#queue = this.#queue.then(async () => {
      try {
        const reply = await fetch(action, { method: 'POST', body })
        this.#show(new DOMParser().parseFromString(await reply.text(), 'text/html'))
      } catch {
        this.#status.textContent = 'Nothing was kept: the connection is lost. Try again.'
        this.#status.className = 'govuk-error-message'
      }
    })
  }

  /** Takes over what the server made of it. */
  #show(page: Document): void {
    const fresh = page.querySelector('said-themes')
    if (fresh === null) return location.reload()
    const before = { active: document.activeElement?.id, ...this.#place() }
    this.replaceChildren(...fresh.childNodes)
    this.#makeReady()
    this.#focusAgain(before)
    const lead = page.querySelector('.sd-title__lead')
    if (lead !== null) document.querySelector('.sd-title__lead')?.replaceWith(lead)
    this.#status.className = 'govuk-visually-hidden'
    const said = page.querySelector('.govuk-error-message, [role=status]')
    this.#status.textContent = said === null ? '' : said.textContent.trim()
  }

  #place(): Place {
    const row = this.#rowOf(document.activeElement)
    return row === null ? { at: -1 } : { at: this.#rows().indexOf(row), id: row.dataset['point'] }
  }

  /** The focus stays on the same point, or goes to the one that took its place. */
  #focusAgain({ active, at, id }: Place & { active: string | undefined }): void {
    const rows = this.#rows()
    const same = rows.find((row) => row.dataset['point'] === id)
    const row = at < 0 ? undefined : (same ?? rows[Math.min(at, rows.length - 1)])
    const control = document.getElementById(active || 'undo-form')
    if (row !== undefined) tickOf(row)?.focus()
    else if (control?.matches('form')) control.querySelector('button')?.focus()
    else control?.focus()
  }
}

type Place = { readonly at: number; readonly id?: string | undefined }

const tickOf = (row: HTMLElement): HTMLInputElement | null => row.querySelector('.sd-point__tick')

customElements.define('said-themes', SaidThemes)
