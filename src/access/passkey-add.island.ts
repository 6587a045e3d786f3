/** Adding a passkey on this device to the account of whoever is signed in. */
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { postJson, SaidFault, whyNot } from './passkey-talk.ts'

class SaidPasskeyAdd extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return
    this.hidden = false
    this.#say(whyNot() ?? '')
    this.querySelector('button')?.addEventListener('click', () => void this.#add())
  }

  async #add(): Promise<void> {
    const name = this.querySelector('input')?.value.trim() ?? ''
    if (name === '') {
      this.#say('Give the passkey a name first.')
      this.querySelector('input')?.focus()
      return
    }
    this.#say('Follow what your device asks.')
    const csrf = this.dataset['csrf'] ?? ''
    try {
      const optionsJSON = await postJson('/passkeys/register/options', {}, csrf)
      const response = await startRegistration({ optionsJSON } as never)
      const { to } = await postJson('/passkeys/register', { name, response }, csrf)
      window.location.assign(String(to))
    } catch (error) {
      this.#say(
        error instanceof SaidFault
          ? error.message
          : 'No passkey was added. Perhaps this device has one here already. You can try again.',
      )
    }
  }

  #say(words: string): void {
    const place = this.querySelector('[data-message]')
    if (place !== null) place.textContent = words
  }
}

customElements.define('said-passkey-add', SaidPasskeyAdd)
