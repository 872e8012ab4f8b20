// `npm run eval [-- DIR]`: found, linked, precision, recall and wrong comparisons, and every error.
import { evaluate, PASSAGES } from './evaluate.ts';
import { ratios } from './score.ts';

const folder = process.argv[2] ?? PASSAGES;
const { score, errors, documents, figures } = evaluate(folder);
const { precision, recall, f1 } = ratios(score);
const per = new Map<string, number>();
for (const { kind, name, subject, measure, quote, got } of errors) {
  console.log(
    `${kind.padEnd(11)} ${name}  ${subject} ${measure}: "${quote.replace(/\s+/g, ' ')}"${got ? `\n            got ${got.replace(/\s+/g, ' ')}` : ''}`,
  );
  per.set(`${kind} ${subject} ${measure}`, (per.get(`${kind} ${subject} ${measure}`) ?? 0) + 1);
}
if (per.size > 0) console.log('');
for (const [what, count] of [...per].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)}  ${what}`);
console.log(`\n${documents} passages, ${figures} figures; covered ${score.gold}, found ${score.found}, linked ${score.linked}`);
console.log(`miscompared ${score.miscompared}, spurious ${score.spurious}, withheld ${score.withheld}`);
console.log(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`);
