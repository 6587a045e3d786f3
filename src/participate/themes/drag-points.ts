/** Dragging a point onto a theme, for those who like it: the keys and the buttons do the same. */

/** A handle on each row, so that its words can still be selected. */
export function addHandles(rows: readonly HTMLElement[]): void {
  for (const row of rows) {
    const handle = document.createElement('span')
    handle.className = 'sd-point__handle'
    handle.draggable = true
    handle.textContent = '⠿'
    handle.setAttribute('aria-hidden', 'true')
    row.prepend(handle)
  }
}

type Put = (themeId: string, row: HTMLElement) => void

/** Calls `put` when a row is let go over a theme of this bench. */
export function dragOnto(bench: HTMLElement, put: Put): void {
  let dragged: HTMLElement | null = null
  const mark = (theme: HTMLElement | null): void => {
    for (const each of bench.querySelectorAll('[data-theme]'))
      each.classList.toggle('sd-theme--drop', each === theme)
  }
  bench.addEventListener('dragstart', (event) => {
    dragged = closest(event.target, '[data-point]')
    if (dragged === null) return
    event.dataTransfer?.setData('text/plain', '')
    event.dataTransfer?.setDragImage(dragged, 10, 10)
  })
  bench.addEventListener('dragover', (event) => {
    const theme = dragged === null ? null : closest(event.target, '[data-theme]')
    mark(theme)
    if (theme !== null) event.preventDefault()
  })
  bench.addEventListener('dragend', () => {
    mark(null)
    dragged = null
  })
  bench.addEventListener('drop', (event) => {
    const theme = closest(event.target, '[data-theme]')
    if (theme === null || dragged === null) return
    event.preventDefault()
    put(theme.dataset['theme'] ?? '', dragged)
  })
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null
