/** Our fields: what was typed comes back unharmed, and each fault leads to the box it is about. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { examples } from './form.examples.tsx'
import type { FormState } from './index.ts'
import { DateField, Errors, Form, RadioField, TextArea, TextField, TickField } from './index.ts'

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(node: VNode): Element[] {
  const walk = (parent: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []))
  return walk(parseFragment(renderToString(node)))
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value

const named = (elements: Element[], name: string): Element[] =>
  elements.filter((element) => attribute(element, 'name') === name)

const textOf = (element: Element | undefined): string =>
  (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('')

const chosen = (elements: Element[], name: string): (string | undefined)[] =>
  named(elements, name)
    .filter((element) => attribute(element, 'checked') !== undefined)
    .map((element) => attribute(element, 'value'))

// HTML itself turns line breaks of other systems into \n, so only that one is tried.
const words = fc
  .array(fc.constantFrom('\n', '<', '>', '&', '"', "'", ' ', 'a', 'é', '👍', '</textarea>'))
  .map((parts) => parts.join(''))

describe('what was typed comes back', () => {
  test('in one line, whatever its signs', () => {
    fc.assert(
      fc.property(words, (value) => {
        const form = { values: { title: value }, errors: [] }
        const elements = elementsOf(<TextField form={form} name="title" label="Title" />)
        assert.equal(attribute(named(elements, 'title')[0], 'value'), value)
      }),
    )
  })

  test('in several lines, empty first lines too, with and without a limit', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(undefined, 600), (value, maxLength) => {
        const form = { values: { why: value }, errors: [] }
        const elements = elementsOf(
          <TextArea form={form} name="why" label="Why?" maxLength={maxLength} />,
        )
        assert.equal(textOf(named(elements, 'why')[0]), value)
      }),
    )
  })

  const items = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
    { value: 'c', text: 'C' },
  ]
  const ticks: [typed: string | string[] | undefined, expected: string[]][] = [
    [undefined, []],
    ['', []],
    ['b', ['b']],
    [
      ['a', 'c'],
      ['a', 'c'],
    ],
    [['gone'], []],
  ]
  for (const [typed, expected] of ticks) {
    test(`as ticks: ${JSON.stringify(typed)}`, () => {
      const form: FormState = { values: typed === undefined ? {} : { who: typed }, errors: [] }
      const elements = elementsOf(<TickField form={form} name="who" legend="Who?" items={items} />)
      assert.deepEqual(chosen(elements, 'who'), expected)
    })
  }

  test('as one choice', () => {
    const form = { values: { who: 'b' }, errors: [] }
    const elements = elementsOf(<RadioField form={form} name="who" legend="Who?" items={items} />)
    assert.deepEqual(chosen(elements, 'who'), ['b'])
  })

  test('as a date in three boxes', () => {
    const values = { 'on-day': '29', 'on-month': '10', 'on-year': '2026' }
    const elements = elementsOf(<DateField form={{ values, errors: [] }} name="on" label="When?" />)
    for (const [name, value] of Object.entries(values)) {
      assert.equal(attribute(named(elements, name)[0], 'value'), value)
    }
  })
})

describe('what is wrong', () => {
  const marked = (field: string): string[] => {
    const form = { values: {}, errors: [{ field, text: 'Look again' }] }
    return elementsOf(<DateField form={form} name="on" label="When?" />)
      .filter((element) => attribute(element, 'class')?.includes('govuk-input--error'))
      .map((element) => attribute(element, 'name') ?? '')
  }

  test('marks the whole date or one box of it', () => {
    assert.deepEqual(marked('on'), ['on-day', 'on-month', 'on-year'])
    assert.deepEqual(marked('on-day'), ['on-day'])
    assert.deepEqual(marked('on-year'), ['on-year'])
    assert.deepEqual(marked('off'), [])
  })

  test('is not said when all is well', () => {
    assert.equal(renderToString(<>{Errors({ form: { values: {}, errors: [] } })}</>), '')
  })

  test('about no one field is said without a link', () => {
    const form = { values: {}, errors: [{ field: '', text: 'Someone else changed this' }] }
    const elements = elementsOf(<Errors form={form} />)
    assert.equal(elements.filter((element) => element.tagName === 'a').length, 0)
    assert.equal(elements.filter((element) => element.tagName === 'li').length, 1)
  })
})

describe('a form', () => {
  test('carries the token of a signed-in person, and none otherwise', () => {
    const token = (form: VNode) => attribute(named(elementsOf(form), 'csrf')[0], 'value')
    assert.equal(
      token(
        <Form action="/x" csrf="abc">
          x
        </Form>,
      ),
      'abc',
    )
    assert.equal(token(<Form action="/x">x</Form>), undefined)
  })

  test('posts, and leaves checking to us', () => {
    const [form] = elementsOf(<Form action="/x">x</Form>)
    assert.equal(attribute(form, 'method'), 'post')
    assert.equal(attribute(form, 'novalidate'), '')
  })
})

describe('each example', () => {
  for (const { name, node } of examples) {
    test(`${name}: ids are unique, every reference leads somewhere, nothing is inline`, () => {
      const elements = elementsOf(node())
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      assert.deepEqual(ids, [...new Set(ids)])
      const wanted = elements.flatMap((element) => [
        ...(attribute(element, 'href')?.slice(1).split(' ') ?? []),
        ...(attribute(element, 'for')?.split(' ') ?? []),
        ...(attribute(element, 'aria-describedby')?.split(' ') ?? []),
      ])
      assert.deepEqual(
        wanted.filter((id) => !ids.includes(id)),
        [],
      )
      assert.ok(elements.every((element) => attribute(element, 'style') === undefined))
    })
  }

  test('the error summary leads to boxes that take the keyboard', () => {
    const elements = elementsOf(examples[2]!.node())
    const targets = elements.flatMap((element) => attribute(element, 'href')?.slice(1) ?? [])
    const tags = targets.map(
      (id) => elements.find((element) => attribute(element, 'id') === id)?.tagName ?? id,
    )
    assert.equal(tags.length, 9)
    assert.deepEqual([...new Set(tags)].sort(), ['input', 'select', 'textarea'])
  })

  test('every fault is said beside its own box too, and every hint is there', () => {
    const html = renderToString(examples[2]!.node())
    const elements = elementsOf(examples[2]!.node())
    const messages = elements.filter((one) => attribute(one, 'class') === 'govuk-error-message')
    const links = elements.filter((one) => attribute(one, 'href')?.startsWith('#'))
    assert.deepEqual(
      messages.map((one) => textOf(one).trim()),
      links.map(textOf),
    )
    for (const hint of [
      'People see this first',
      'For example, 29 10 2026',
      'Tick all that apply',
    ]) {
      assert.ok(html.includes(hint), hint)
    }
  })

  test('the summary has a title, and a number is typed with a keyboard of figures', () => {
    const elements = elementsOf(examples[2]!.node())
    const title = elements.find((one) => attribute(one, 'class') === 'govuk-error-summary__title')
    assert.equal(textOf(title), 'There is a problem')
    const [came] = named(elements, 'came')
    assert.equal(attribute(came, 'inputmode'), 'numeric')
    assert.equal(attribute(came, 'type'), 'text')
    assert.match(attribute(came, 'class') ?? '', /govuk-input--width-5/)
  })
})
