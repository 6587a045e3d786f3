/** Voices: one, several, redacted, very long, from right to left. */
import type { Example } from '../example.types.ts'
import { VoiceCard, Voices } from './voice-card.tsx'

const long =
  'I have told the same story to the school, the doctor, the second doctor, the tribunal line, the man at the desk and my own mother. I would like to tell it once more, to someone who writes it down and rings me back on the day they said.'

export const examples: Example[] = [
  {
    name: 'One',
    node: (
      <VoiceCard
        words="Please just ring when you say you will."
        from="parent carer, autumn evening"
      />
    ),
  },
  {
    name: 'Several, one redacted',
    node: (
      <Voices label="What people said">
        <VoiceCard
          words="The picture timetable in the hall changed our mornings."
          from="parent carer, summer picnic"
        />
        <VoiceCard
          words={'Ask [name removed]. She knows what it takes.\nEveryone else reads from a screen.'}
          from="grandparent, by post"
        />
        <VoiceCard words="I like it when it is quiet first." from="a young person, in a drawing" />
      </Voices>
    ),
  },
  {
    name: 'Very long',
    node: <VoiceCard words={`${long} ${long}`} from="parent carer, online" href="#source" />,
  },
  {
    name: 'Long word',
    node: (
      <VoiceCard
        words="Neurodevelopmentalassessmentpathwaycoordinator?"
        from="parent carer, autumn evening"
      />
    ),
  },
  {
    name: 'Right to left',
    node: (
      <VoiceCard
        lang="ar"
        dir="rtl"
        words="نريد أن نعرف ماذا حدث بعد ذلك."
        from="parent carer, in Arabic"
      />
    ),
  },
]
