/** One prompt of a write-up: its themes in numbers, then each in people's own words. */
import type { VNode } from 'preact'
import { Details } from '../ui/govuk/index.ts'
import { Band, BarChart, StatusTag } from '../ui/index.ts'
import { VoiceCards } from './pieces.views.tsx'
import type { PromptPart, ThemePart, WriteUpModel } from './write-up.model.ts'

type AllVoices = WriteUpModel['allVoices']

export const PromptBand = ({
  prompt,
  number,
  allVoices,
}: {
  readonly prompt: PromptPart
  readonly number: number
  readonly allVoices: AllVoices
}): VNode => (
  <Band
    id={`prompt-${number}`}
    title={prompt.text === null ? 'What else people said' : `“${prompt.text}”`}
  >
    {prompt.themes.length === 0 ? (
      <StillReading prompt={prompt} allVoices={allVoices} />
    ) : (
      <>
        <BarChart
          caption="What people talked about, most often first"
          unit="Times said"
          base={
            prompt.themes.some((theme) => theme.times === null)
              ? 'How often each was said. Where fewer than five people said it, we give no number, so that nobody can be picked out.'
              : 'How often each was said.'
          }
          bars={prompt.themes.map(({ name, times, anchor }) => ({
            label: name,
            value: times,
            href: `#${anchor}`,
          }))}
        />
        {prompt.themes.map((theme) => (
          <Theme theme={theme} allVoices={allVoices} />
        ))}
      </>
    )}
  </Band>
)

const StillReading = ({
  prompt,
  allVoices,
}: {
  readonly prompt: PromptPart
  readonly allVoices: AllVoices
}): VNode =>
  prompt.voices.length === 0 ? (
    <p class="sd-muted">Nothing to show for this question yet.</p>
  ) : (
    <>
      <p>We are still sorting what people said. Here are some of their words.</p>
      <VoiceCards voices={prompt.voices} label="Voices" />
      {allVoices !== null && (
        <p>
          <a href={allVoices.href}>Read all {allVoices.count} voices</a>
        </p>
      )}
    </>
  )

const Theme = ({
  theme,
  allVoices,
}: {
  readonly theme: ThemePart
  readonly allVoices: AllVoices
}): VNode => (
  <div id={theme.anchor}>
    <h3>{theme.name}</h3>
    <p>
      {theme.times === null
        ? 'Said by a few people.'
        : `Said ${theme.times.toLocaleString('en-GB')} times.`}{' '}
      {theme.meaning}
    </p>
    <p>
      <a href={theme.story.href.replace('#', '#reply-')}>What happened next</a>{' '}
      <StatusTag status={theme.story.status} />
    </p>
    <VoiceCards voices={theme.voices} label={`Voices about ${theme.name}`} />
    {theme.folded.length > 0 && (
      <Details
        summary={`${theme.folded.length} more ${theme.folded.length === 1 ? 'voice' : 'voices'} about this`}
      >
        <VoiceCards voices={theme.folded} label={`More voices about ${theme.name}`} />
        {theme.released > theme.voices.length + theme.folded.length && allVoices !== null && (
          <p>
            <a href={allVoices.href}>Read all {allVoices.count} voices of this activity</a>
          </p>
        )}
      </Details>
    )}
  </div>
)
