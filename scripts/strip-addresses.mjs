// Takes whatever is an address out of an npm lock: sponsors' pages, and notes that point somewhere.
// npm needs none of it to install; packages are known by their hashes.
import { readFileSync, writeFileSync } from 'node:fs';

for (const file of process.argv.slice(2)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const entry of Object.values(lock.packages)) {
    delete entry.funding;
    delete entry.resolved;
    if (entry.deprecated?.includes('://')) entry.deprecated = 'deprecated';
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
