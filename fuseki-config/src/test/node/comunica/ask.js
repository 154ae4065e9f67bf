// Asks one query of one source, whatever kind of source it is: node ask.js SOURCE QUERY
import { QueryEngine } from '@comunica/query-sparql';

const [source, query] = process.argv.slice(2);
const rows = await new QueryEngine().queryBindings(query, { sources: [source] });
for await (const row of rows) {
  console.log([...row].map(([, term]) => term.value).join(' '));
}
