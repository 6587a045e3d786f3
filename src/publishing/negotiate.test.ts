import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codingFor, hasAlready, pathOf } from './negotiate.ts'
import { mayBePublished } from './publishing.paths.ts'

test('the coding a browser takes', () => {
  for (const [header, coding] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['br;q=nonsense', 'identity'],
  ] as const)
    assert.equal(codingFor(header), coding, header)
})

test('what a browser has already', () => {
  for (const [header, has] of [
    [undefined, false],
    ['"abc"', true],
    ['W/"abc-br"', true],
    ['"x", "abc-gzip"', true],
    ['*', true],
    ['"abcd"', false],
    ['"abc-zip"', false],
  ] as const)
    assert.equal(hasAlready(header, 'abc'), has, header)
})

test('addresses', () => {
  assert.equal(pathOf('/northmoor/?from=poster'), '/northmoor')
  assert.equal(pathOf('/'), '/')
  assert.equal(pathOf('//'), '/')
  for (const [path, may] of [
    ['/northmoor', true],
    ['/northmoor/activities/autumn-evening', true],
    ['/northmoor/activities/autumn-evening/voices/2', true],
    ['/northmoor/activities/autumn-evening/answer', false],
    ['/northmoor/staff', false],
    ['/northmoor/receipt', false],
    ['/assets/app.css', false],
  ] as const)
    assert.equal(mayBePublished(path), may, path)
})
