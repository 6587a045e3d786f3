/** Every example of GOV.UK Frontend against our components: same markup, all of them. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { Fragment, h } from 'preact'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import * as govuk from './index.ts'
import { markupLines } from './markup-tree.fixture.ts'
import { Raw } from './raw.tsx'

type Options = Record<string, unknown>
type Example = { name: string; options: Options; html: string }

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
)

// The component of each folder, and how many examples version 6.6.0 has of it.
const COMPONENTS: [name: string, component: (options: never) => VNode | null, examples: number][] =
  [
    ['accordion', govuk.Accordion, 13],
    ['back-link', govuk.BackLink, 7],
    ['breadcrumbs', govuk.Breadcrumbs, 12],
    ['button', govuk.Button, 38],
    ['character-count', govuk.CharacterCount, 34],
    ['checkboxes', govuk.Checkboxes, 42],
    ['date-input', govuk.DateInput, 50],
    ['details', govuk.Details, 10],
    ['error-message', govuk.ErrorMessage, 9],
    ['error-summary', govuk.ErrorSummary, 19],
    ['exit-this-page', govuk.ExitThisPage, 4],
    ['fieldset', govuk.Fieldset, 18],
    ['file-upload', govuk.FileUpload, 22],
    ['hint', govuk.Hint, 6],
    ['input', govuk.Input, 45],
    ['inset-text', govuk.InsetText, 6],
    ['label', govuk.Label, 17],
    ['notification-banner', govuk.NotificationBanner, 21],
    ['pagination', govuk.Pagination, 15],
    ['panel', govuk.Panel, 19],
    ['password-input', govuk.PasswordInput, 12],
    ['phase-banner', govuk.PhaseBanner, 7],
    ['radios', govuk.Radios, 43],
    ['select', govuk.Select, 19],
    ['service-navigation', govuk.ServiceNavigation, 33],
    ['skip-link', govuk.SkipLink, 9],
    ['summary-list', govuk.SummaryList, 30],
    ['table', govuk.Table, 21],
    ['tabs', govuk.Tabs, 14],
    ['tag', govuk.Tag, 12],
    ['task-list', govuk.TaskList, 11],
    ['textarea', govuk.Textarea, 18],
    ['warning-text', govuk.WarningText, 8],
  ]

function examplesOf(name: string): Example[] {
  const file: { fixtures: Example[] } = JSON.parse(
    readFileSync(join(folder, name, 'fixtures.json'), 'utf8'),
  )
  return file.fixtures
}

// Two macro options of words and of markup are one prop of ours, and `html` is our `children`.
const RENAMED: Record<string, string> = {
  titleText: 'title',
  titleHtml: 'title',
  summaryText: 'summary',
  summaryHtml: 'summary',
  descriptionText: 'description',
  descriptionHtml: 'description',
  html: 'children',
}

function toProps(options: unknown): unknown {
  if (Array.isArray(options)) return options.map(toProps)
  if (typeof options !== 'object' || options === null) return options
  const props: Options = {}
  for (const [key, value] of Object.entries(options)) {
    const isMarkup = /^html$|Html$/.test(key)
    if (isMarkup && !value) continue
    const name = RENAMED[key] ?? key
    if (name in props && !isMarkup) continue
    if (key === 'slots') props[name] = slotsToProps(value)
    else props[name] = isMarkup ? h(Raw, { html: String(value) }) : toProps(value)
  }
  return props
}

function slotsToProps(slots: Record<string, string | { html: string; align?: string }>): Options {
  const pairs = Object.entries(slots).map(([place, slot]) => {
    const { html, align } = typeof slot === 'string' ? { html: slot, align: undefined } : slot
    const children = h(Raw, { html })
    return [place, place === 'end' ? { children, align } : children]
  })
  return Object.fromEntries(pairs)
}

function differenceOf(ours: string, theirs: string): string | undefined {
  const [a, b] = [markupLines(ours), markupLines(theirs)]
  const at = b.findIndex((line, index) => line !== a[index])
  if (at < 0 && a.length === b.length) return undefined
  const from = at < 0 ? b.length : at
  const shown = (lines: string[]) => lines.slice(from, from + 3)
  return [
    ...b.slice(Math.max(0, from - 2), from).map((line) => `    ${line}`),
    ...shown(b).map((line) => `  - ${line}`),
    ...shown(a).map((line) => `  + ${line}`),
  ].join('\n')
}

// What our types ask for and the macros let one forget.
const forgotten = (name: string): Options => ({
  name: '',
  ...(['select', 'tabs'].includes(name) ? { items: [] } : {}),
})

describe('our components draw what GOV.UK Frontend draws', () => {
  for (const [name, component, count] of COMPONENTS) {
    test(`${name}: ${count} examples`, () => {
      const examples = examplesOf(name)
      assert.equal(examples.length, count, 'the number of examples has changed')
      const draw = component as (options: unknown) => VNode | null
      const differences = examples.flatMap((example) => {
        const props = toProps({ ...forgotten(name), ...example.options })
        const ours = renderToString(h(Fragment, null, draw(props)))
        const difference = differenceOf(ours, example.html)
        return difference ? [`${name}: "${example.name}"\n${difference}`] : []
      })
      assert.equal(differences.length, 0, `\n${differences.join('\n\n')}`)
    })
  }
})

describe('the comparison', () => {
  const same = [
    ['<p  class="a b">x</p>', '<p class="b a">\n  x\n</p>'],
    ['<a id="i" href="h">x</a>', '<a href="h" id="i">x</a>'],
    ['<div><p>x</p></div>', '<div>\n  <p>x</p>\n</div>'],
    ['<input disabled>', '<input disabled="">'],
  ] as const
  const different = [
    ['<p class="a">x</p>', '<p class="b">x</p>'],
    ['<a href="h">x</a>', '<a href="g">x</a>'],
    ['<b>x</b><i>y</i>', '<b>x</b> <i>y</i>'],
    ['Next<span> page</span>', 'Next<span>page</span>'],
    ['<p>x</p>', '<p>x</p><p>y</p>'],
    ['<p><b>x</b></p>', '<p>x</p>'],
    ['<textarea>x</textarea>', '<textarea>x </textarea>'],
    ['<input checked>', '<input>'],
  ] as const
  for (const [a, b] of same)
    test(`${a} is the same`, () => assert.equal(differenceOf(a, b), undefined))
  for (const [a, b] of different) {
    test(`${a} is different`, () => {
      assert.ok(differenceOf(a, b))
      assert.ok(differenceOf(b, a))
    })
  }
})
