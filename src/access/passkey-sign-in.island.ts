/** Signing in with a passkey; without it, or where it cannot work, the e-mailed link stands alone. */
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { postJson, SaidFault, whyNot } from './passkey-talk.ts'

class SaidPasskeySignIn extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn() || whyNot() !== null) return
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => void this.#signIn())
  }

  async #signIn(): Promise<void> {
    this.#say('Follow what your device asks.')
    try {
      const optionsJSON = await postJson('/passkeys/sign-in/options', {})
      const response = await startAuthentication({ optionsJSON } as never)
      const next = this.dataset['next'] ?? ''
      const { to } = await postJson('/passkeys/sign-in', { response, next })
      window.location.assign(String(to))
    } catch (error) {
      this.#say(
        error instanceof SaidFault
          ? error.message
          : 'No passkey was used. Try again, or ask for a link by e-mail.',
      )
    }
  }

  #say(words: string): void {
    const place = this.querySelector('[data-message]')
    if (place !== null) place.textContent = words
  }
}

customElements.define('said-passkey-sign-in', SaidPasskeySignIn)
