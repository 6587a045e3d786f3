/** The thread at every length and in every state. */
import type { Example } from '../example.types.ts'
import { Thread } from './thread.tsx'
import { threadFrom } from './thread-from.ts'
import { VoiceCard } from './voice-card.tsx'

const said = {
  date: 'Saturday 11 July 2026',
  dateTime: '2026-07-11',
  note: 'Fourteen people said something about waiting for an assessment.',
}
const heard = {
  date: 'Monday 3 August 2026',
  dateTime: '2026-08-03',
  note: 'We read every line together and called it “Waiting without news”.',
}
const promised = {
  date: 'Friday 18 September 2026',
  dateTime: '2026-09-18',
  note: 'A named person writes to each family every four weeks while they wait.',
}
const done = {
  date: 'Thursday 29 October 2026',
  dateTime: '2026-10-29',
  note: 'Letters began in October.',
}

export const examples: Example[] = [
  { name: 'Nothing yet', node: <Thread knots={threadFrom({})} /> },
  { name: 'Said and heard', node: <Thread knots={threadFrom({ said, heard })} /> },
  { name: 'All done', node: <Thread knots={threadFrom({ said, heard, promised, done })} /> },
  {
    name: 'No, because',
    node: (
      <Thread
        knots={threadFrom({
          said,
          heard,
          ended: {
            step: 'promised',
            date: 'Monday 5 October 2026',
            note: 'The bus contract is the county’s. It cannot change before 2028.',
          },
        })}
      />
    ),
  },
  {
    name: 'With substance and long words',
    node: (
      <Thread
        knots={[
          {
            step: 'said',
            state: 'done',
            date: 'Saturday 11 July 2026',
            children: (
              <VoiceCard
                words="Nobody rang. Not once in eleven months."
                from="parent carer, summer picnic"
              />
            ),
          },
          {
            step: 'heard',
            state: 'next',
            word: 'Understood-and-agreed-with-everybody-in-the-room',
          },
          { step: 'promised', state: 'open' },
        ]}
      />
    ),
  },
  {
    name: 'Across, for staff',
    node: <Thread form="across" knots={threadFrom({ said, heard, promised })} />,
  },
  { name: 'Small, for cards', node: <Thread form="small" knots={threadFrom({ said, heard })} /> },
  {
    name: 'Small, ended',
    node: (
      <Thread
        form="small"
        knots={threadFrom({
          said,
          heard,
          ended: { step: 'promised', date: 'Monday 5 October 2026' },
        })}
      />
    ),
  },
]
