// Oxigraph in memory behind a small HTTP server that speaks the SPARQL protocol: node oxigraph.mjs PORT FILE.nq…
import { createServer } from 'node:http';
import { openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('target/node/package.json', import.meta.url));
const { Store } = require('oxigraph');

const [port, ...files] = process.argv.slice(2);
const store = new Store();
for (const file of files) {
  store.load(chunks(file), { format: 'application/n-quads', unchecked: true, no_transaction: true });
}

function* chunks(file) {
  const descriptor = openSync(file);
  for (;;) {
    const buffer = Buffer.alloc(1 << 20);
    const read = readSync(descriptor, buffer);
    if (read === 0) return;
    yield buffer.subarray(0, read);
  }
}

function answer(query, accept) {
  const graph = accept.includes('n-triples');
  const type = graph ? 'application/n-triples' : 'application/sparql-results+json';
  return [type, store.query(query, { results_format: type, use_default_graph_as_union: true })];
}

createServer((request, response) => {
  try {
    const query = new URL(request.url, 'http://localhost').searchParams.get('query');
    const [type, body] = answer(query, request.headers.accept ?? '');
    response.setHeader('Content-Type', type);
    response.end(body);
  } catch (fault) {
    response.statusCode = 400;
    response.end(String(fault));
  }
}).listen(Number(port), 'localhost');
