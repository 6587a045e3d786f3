/** Says on each button how many rows are ticked; without it the buttons say "those ticked". */

class SaidWords extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#count())
    this.#count()
  }

  #count(): void {
    const ticked = this.querySelectorAll('input[name="word"]:checked').length
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name="act"]')) {
      button.dataset['usual'] ??= button.textContent ?? ''
      const [verb = ''] = button.dataset['usual'].trim().split(' ')
      button.textContent = ticked === 0 ? button.dataset['usual'] : `${verb} ${ticked}`
    }
  }
}

customElements.define('said-words', SaidWords)
