import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { imported, list, shape } from '../import-fixtures.ts'

describe('plain text of other makes', () => {
  it('three prompts, dots and sub-lists', () =>
    assert.deepEqual(
      shape(
        list(
          'Forum get-together, 2 May 2027',
          '',
          'What helps',
          '- Clear letters',
          '   - one name',
          '   - large print',
          '- Breakfast',
          'What stops',
          '- Forms',
          'What would good look like?',
          '- Why must we fight?',
          '- One plan',
        ),
      ),
      {
        prompts: ['What helps@3', 'What stops@8', 'What would good look like?@10'],
        said: [
          '0/- Clear letters',
          '0/4 one name',
          '0/4 large print',
          '0/- Breakfast',
          '1/- Forms',
          '2/- Why must we fight?',
          '2/- One plan',
        ],
        aside: ['1 introduction'],
      },
    ))
  it('numbered headings', () =>
    assert.deepEqual(
      shape(
        list(
          '1. What is going well?',
          '- Buses',
          '2. What could be better?',
          '- Letters',
          '3. Any other comments?',
          '- Thanks',
        ),
      ).prompts,
      ['What is going well?@1', 'What could be better?@3', 'Any other comments?@5'],
    ))
  it('Q1, Q2 and a question label alone', () =>
    assert.deepEqual(
      shape(
        list(
          'Q1: What do you value?',
          'The club',
          'Q2 - What gets in the way?',
          'Parking',
          'Question 3',
          'What next?',
          'A sibling group',
        ),
      ),
      {
        prompts: ['What do you value?@1', 'What gets in the way?@3', 'What next?@5,6'],
        said: ['0/- The club', '1/- Parking', '2/- A sibling group'],
        aside: [],
      },
    ))
  it('table by table, the same prompts each time', () =>
    assert.deepEqual(
      shape(
        list(
          'Table 1',
          'What works well?',
          '• Lift',
          'What needs to change?',
          '• Forms',
          '',
          'Table 2 (carers)',
          'What works well?',
          '• Tea',
          'What needs to change?',
          '• Noise',
        ),
      ),
      {
        prompts: ['What works well?@2,8', 'What needs to change?@4,10'],
        said: ['0/- Lift', '1/- Forms', '0/- Tea', '1/- Noise'],
        aside: ['1 name of a table or group', '7 name of a table or group'],
      },
    ))
  it('no headings at all: every line is a contribution', () =>
    assert.deepEqual(
      shape(list('Better letters', 'Staff were kind', 'Is there a quiet room?', '“They listened”')),
      {
        prompts: [],
        said: [
          '-/- Better letters',
          '-/- Staff were kind',
          '-/- Is there a quiet room?',
          '-/- “They listened”',
        ],
        aside: [],
      },
    ))
  it('headings with a colon over unbulleted lines', () =>
    assert.deepEqual(
      shape(
        list(
          'Working well:',
          'Kind staff',
          'Texts',
          '',
          'Not working well:',
          'Long waits',
          '',
          'Ideas:',
          'A quiet hour',
        ),
      ).prompts,
      ['Working well@1', 'Not working well@5', 'Ideas@8'],
    ))
  it('capitals typed from a flipchart', () =>
    assert.deepEqual(
      shape(
        list(
          'FLIPCHART 1 (photo)',
          'WHAT WE LIKE',
          'Swings',
          'SENCO',
          'FLIPCHART 2',
          'WHAT WE DISLIKE',
          'Noise',
          '[illegible]',
        ),
      ),
      {
        prompts: ['WHAT WE LIKE@2', 'WHAT WE DISLIKE@6'],
        said: ['0/- Swings', '0/- SENCO', '1/- Noise', '1/- [illegible]'],
        aside: ['1 name of a table or group', '5 name of a table or group'],
      },
    ))
  it('one-word headings over lists', () =>
    assert.deepEqual(shape(list('Transport', '- Late', 'Schools', '- Kind', '- Strict')).prompts, [
      'Transport@1',
      'Schools@3',
    ]))
  it('one-word lines between a prompt and lists are parents, not prompts', () =>
    assert.deepEqual(
      shape(
        list(
          "What's working?",
          'Schools',
          '- Warm',
          'Health',
          '- Nurses',
          "What isn't working?",
          'Schools',
          '- Rules',
        ),
      ),
      {
        prompts: ["What's working?@1", "What isn't working?@6"],
        said: ['0/- Schools', '0/2 Warm', '0/- Health', '0/4 Nurses', '1/- Schools', '1/7 Rules'],
        aside: [],
      },
    ))
  it('a heading carried over a page', () =>
    assert.deepEqual(
      shape(list('What helps?', '- Tea', 'Page 1 of 2', 'What helps? (continued)', '- Cake')),
      {
        prompts: ['What helps?@1,4'],
        said: ['0/- Tea', '0/- Cake'],
        aside: ['3 page number'],
      },
    ))
  it('smaller bullets nest where nothing is indented', () =>
    assert.deepEqual(
      shape(list('What helps?', '• Staff', 'o kind', 'o on time', '• Swings')).said,
      ['0/- Staff', '0/2 kind', '0/2 on time', '0/- Swings'],
    ))
  it('proposes to re-join a broken sentence and leaves it broken', () => {
    const made = imported(
      list(
        'What helps?',
        'The nurse trained nine of the helpers',
        'this was in answer to the forum',
        'Tea',
      ),
    )
    assert.deepEqual(
      made.contributions.map((each) => each.flags.includes('continues')),
      [false, true, false],
    )
  })
})
