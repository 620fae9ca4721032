// Reads PDFs with pdf.js: first as often as the first argument says, then once more, and prints the milliseconds of
// processor time of the last round.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const rounds = Number(process.argv[2]);
const files = process.argv.slice(3).map((file) => readFileSync(file));

async function read(file) {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    text += content.items.map((item) => item.str).join(' ');
  }
  await task.destroy();
  return text.length;
}

let start = process.cpuUsage();
for (let round = 0; round <= rounds; round++) {
  start = process.cpuUsage();
  for (const file of files) {
    await read(file);
  }
}
const used = process.cpuUsage(start);
console.log((used.user + used.system) / 1000);
