import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runImportCommand } from './cli.ts'

const files: Readonly<Record<string, string>> = {
  'notes.txt': 'What helps?\n- Tea\n   - hot\n- Is there cake?\n\nPage 1 of 2\n',
  'page.txt': 'Plan\nOutcome 1: Buses\nWhat we have done\n- New contract\n',
  '-': 'What helps?\n- From a pipe\n',
  'locked.pdf': '%PDF-1.7',
}
async function run(...argv: string[]) {
  const heard = { out: '', err: '', code: -1 }
  heard.code = await runImportCommand(argv, {
    stdout: (text) => void (heard.out += text),
    stderr: (text) => void (heard.err += text),
    async readFile(path) {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return new TextEncoder().encode(text)
    },
  })
  return heard
}

describe('said import', () => {
  it('writes the draft as JSON', async () => {
    const { out, code } = await run('notes.txt', '--dry-run', '--json')
    const { acronyms, ...made } = JSON.parse(out)
    assert.deepEqual([code, acronyms], [0, []])
    assert.deepEqual(made, {
      prompts: [{ text: 'What helps?', lines: [1] }],
      contributions: [
        { line: 2, prompt: 0, parent: null, text: 'Tea', flags: [], polarity: 'unknown' },
        { line: 3, prompt: 0, parent: 2, text: 'hot', flags: [], polarity: 'unknown' },
        {
          line: 4,
          prompt: 0,
          parent: null,
          text: 'Is there cake?',
          flags: ['question'],
          polarity: 'question',
        },
      ],
      setAside: [{ line: 6, reason: 'page number' }],
    })
  })
  it('writes progress as JSON', async () => {
    const { out } = await run('page.txt', '--dry-run', '--json', '--as', 'progress')
    const page = JSON.parse(out)
    assert.equal(page.title, 'Plan')
    assert.deepEqual(page.outcomes, [
      {
        text: 'Buses',
        lines: [2],
        baseline: [],
        done: [{ line: 4, text: 'New contract' }],
        planned: [],
      },
    ])
  })
  it('says the line account in words, and reads a pipe', async () => {
    assert.match(
      (await run('notes.txt', '--dry-run')).out,
      /6 lines = 3 contributions \+ 1 headings \+ 0 set aside by you \+ 1 set aside as furniture \+ 1 blank/,
    )
    assert.match((await run('-', '--dry-run', '--json')).out, /From a pipe/)
  })
  const wrong: [string[], number, RegExp][] = [
    [[], 2, /Name the file/],
    [['a', 'b', '--dry-run'], 2, /One file/],
    [['notes.txt'], 2, /--dry-run/],
    [['notes.txt', '--dry-run', '--as', 'poem'], 2, /notes or progress/],
    [['notes.txt', '--dry-run', '--jsom'], 2, /no option --jsom/],
    [['gone.txt', '--dry-run'], 1, /no file gone\.txt/],
    [['locked.pdf', '--dry-run'], 1, /PDF/],
  ]
  for (const [argv, code, words] of wrong)
    it(`${argv.join(' ') || 'nothing'}: ${code}`, async () => {
      const heard = await run(...argv)
      assert.equal(heard.code, code)
      assert.match(heard.err, words)
      assert.equal(heard.err.trim().split('\n').length, 1)
    })
})
