import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { fail, say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

/**
 * Every text exists in Vietnamese and in English, is not empty, and has the same placeholders in
 * both. A catalogue is a pair of files beside each other: vi.ts and en.ts (or .json).
 */
const SKIPPED = new Set(['node_modules', 'dist', '.data']);
const PLURAL = /_(zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{?\s*([\w.]+)[^}]*\}?\}/g;

const faults = [];
let texts = 0;
for (const folder of ['apps', 'libs'].flatMap((name) => foldersIn(inRoot(name)))) {
  for (const kind of ['ts', 'json']) {
    const [vi, en] = ['vi', 'en'].map((locale) => path.join(folder, `${locale}.${kind}`));
    if (existsSync(vi) || existsSync(en)) compare(vi, en);
  }
}
if (faults.length > 0) fail(faults.join('\n'));
say(`${texts} texts in both languages`);

function foldersIn(start) {
  const inside = readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
    .flatMap((entry) => foldersIn(path.join(start, entry.name)));
  return [start, ...inside];
}

function compare(viFile, enFile) {
  const shown = path.relative(root, path.dirname(viFile));
  const missing = [viFile, enFile].find((file) => !existsSync(file));
  if (missing) return faults.push(`${path.relative(root, missing)} is missing`);
  const [vi, en] = [viFile, enFile].map((file) => flat(load(file)));
  texts += vi.size;
  const base = (key) => key.replace(PLURAL, '');
  const keys = [new Set([...vi.keys()].map(base)), new Set([...en.keys()].map(base))];
  for (const key of keys[0])
    if (!keys[1].has(key)) faults.push(`${shown}: ${key} only in Vietnamese`);
  for (const key of keys[1]) if (!keys[0].has(key)) faults.push(`${shown}: ${key} only in English`);
  for (const [key, text] of [...vi, ...en]) {
    if (text.trim() === '') faults.push(`${shown}: ${key} is empty`);
  }
  for (const [key, text] of vi) {
    const other = en.get(key);
    if (other === undefined) continue;
    if (placeholders(text) !== placeholders(other)) {
      faults.push(`${shown}: ${key} has other placeholders: "${text}" and "${other}"`);
    }
  }
}

function placeholders(text) {
  const found = [...text.matchAll(PLACEHOLDER)].map((match) => match[1]);
  return [...new Set(found)].sort().join(',');
}

/** Catalogues are constants: the file is turned into plain JavaScript and evaluated. */
function load(file) {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(source);
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const require = (name) => (name.startsWith('.') ? loadBeside(file, name) : {});
  vm.runInNewContext(code, { module, exports: module.exports, require });
  return module.exports;
}

function loadBeside(file, name) {
  const target = path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts'));
  return load(existsSync(target) ? target : `${target}.ts`);
}

function flat(value, prefix = '', into = new Map()) {
  if (typeof value === 'string') into.set(prefix, value);
  else if (typeof value === 'function') into.set(prefix, '(function)');
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      const named =
        prefix === '' && /^(vi|en|default)$/.test(key) ? '' : prefix ? `${prefix}.${key}` : key;
      flat(inner, named, into);
    }
  }
  return into;
}
