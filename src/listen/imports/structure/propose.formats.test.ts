import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { imported, list, shape } from '../import-fixtures.ts'
import { docx, odt, wordParagraph, wordTable } from '../office-fixtures.ts'

describe('other formats', () => {
  it('Markdown minutes', () =>
    assert.deepEqual(
      shape(
        list(
          '# Minutes of 3 March 2027',
          '',
          '## Present',
          '- Chair',
          '',
          '## What did families say?',
          '- Buses are late',
          '  - on Mondays',
          '1. Drivers are kind',
          '',
          '**What should happen next?**',
          '',
          '- Train escorts',
        ),
        'a.md',
      ),
      {
        prompts: ['What did families say?@6', 'What should happen next?@11'],
        said: ['0/- Buses are late', '0/7 on Mondays', '0/- Drivers are kind', '1/- Train escorts'],
        aside: ['1 title', '3 who was there', '4 who was there'],
      },
    ))
  it('Word lists at three levels', () => {
    const para = (text: string, level?: number, style?: string): string =>
      wordParagraph({
        text,
        ...(level === undefined ? {} : { level }),
        ...(style ? { style } : {}),
      })
    const body = [
      para('Spring event notes', undefined, 'Title'),
      para('What helps?', undefined, 'Heading1'),
      para('Staff', 0),
      para('kind', 1),
      para('on the phone', 2),
      para('Tea', 0),
      para('What stops?', undefined, 'Heading1'),
      para('Forms'),
    ]
    assert.deepEqual(shape(docx(body.join('')), 'a.docx'), {
      prompts: ['What helps?@2', 'What stops?@7'],
      said: ['0/- Staff', '0/3 kind', '0/4 on the phone', '0/- Tea', '1/- Forms'],
      aside: ['1 title'],
    })
  })
  it('a Word table with prompts over its columns', () =>
    assert.deepEqual(
      shape(
        docx(
          wordTable([
            ['What helps?', 'What stops?'],
            ['Tea', 'Noise'],
            ['Cake', 'Rain'],
          ]),
        ),
        'a.docx',
      ),
      {
        prompts: ['What helps?@1', 'What stops?@2'],
        said: ['0/- Tea', '1/- Noise', '0/- Cake', '1/- Rain'],
        aside: [],
      },
    ))
  it('a table with a column of groups', () =>
    assert.deepEqual(
      shape(
        docx(
          wordTable([
            ['Table', 'What helps?', 'What stops?'],
            ['1', 'Tea', 'Noise'],
          ]),
        ),
        'a.docx',
      ).aside,
      ['1 column headings', '4 label of a row'],
    ))
  it('an OpenDocument file', () =>
    assert.deepEqual(
      shape(
        odt(
          '<text:h text:outline-level="1">What helps?</text:h><text:p>Tea</text:p><text:h text:outline-level="1">What stops?</text:h><text:p>Rain</text:p>',
        ),
        'a.odt',
      ).said,
      ['0/- Tea', '1/- Rain'],
    ))
  it('a web page with navigation and a footer', () =>
    assert.deepEqual(
      shape(
        '<!doctype html><nav><a>Home</a></nav><main><h1>Open day 2027</h1><p>Thank you.</p><h2>What helps?</h2><ul><li>Tea<ul><li>hot</ul><li>Cake</ul><h2>What stops?</h2><p>Rain</main><footer>Contact us</footer>',
        'a.html',
      ),
      {
        prompts: ['What helps?@4', 'What stops?@8'],
        said: ['0/- Tea', '0/5 hot', '0/- Cake', '1/- Rain'],
        aside: ['1 site navigation', '2 title', '3 introduction', '10 page footer'],
      },
    ))
  it('narrow headings stand under wide ones', () => {
    const made = imported(
      list('# What helps?', '## Schools', '- Tea', '# What stops?', '## Schools', '- Rain'),
      'a.md',
    )
    assert.deepEqual(
      made.prompts.map((each) => [each.text, each.under ?? null]),
      [
        ['What helps?', null],
        ['Schools', 0],
        ['What stops?', null],
        ['Schools', 2],
      ],
    )
    assert.deepEqual(
      made.contributions.map((each) => each.prompt),
      [1, 3],
    )
  })
  it('CSV of rows, and CSV of columns', () => {
    assert.deepEqual(
      shape('Table,Prompt,Comment\n1,What helps?,Tea\n2,What stops?,Rain\n', 'a.csv'),
      {
        prompts: ['What helps?@', 'What stops?@'],
        said: ['0/- Tea', '1/- Rain'],
        aside: ['1 column headings'],
      },
    )
    assert.deepEqual(shape('What helps?,What stops?\nTea,Rain\n', 'a.csv').said, [
      '0/- Tea',
      '1/- Rain',
    ])
  })
})
