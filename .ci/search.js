// Holds the search of a built site against its texts, and the script against the program.
//
// usage: node search.js VECTORS [SITE PROGRAM QUERIES PHRASES]
//
// VECTORS are the common tests of both languages. In SITE, the folder of a built site, random queries
// are answered by the index and by reading every text; PROGRAM, if it is not "-", has to answer them in
// the same order. Says what a first query reads. Needs nothing but Node.
"use strict";
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const core = require("../Templates/assets/search.js");

const [vectors, site, program, queries, phrases] = process.argv.slice(2);
let looks = 0, faults = 0;
function expect(holds, message) {
  looks += 1;
  if (holds) return;
  faults += 1;
  if (faults < 20) console.log("   ", message);
}

const common = JSON.parse(fs.readFileSync(vectors, "utf8"));
for (const { text, words } of common.words) {
  const found = core.words(text).map((word) => [word.letters, word.accents, word.starts]);
  expect(JSON.stringify(found) === JSON.stringify(words), `${text}: ${JSON.stringify(found)}`);
}
for (const { query, clauses } of common.queries) {
  const found = core.parse(query).map((clause) => [
    (clause.not ? "-" : "") + (clause.phrase ? "\"" : ""), clause.words.map((word) => word.letters).join(" ")]);
  expect(JSON.stringify(found) === JSON.stringify(clauses), `${query}: ${JSON.stringify(found)}`);
}

function opened(folder) {
  const files = [];
  const index = new core.Index(async (file, name) => {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    files.push([file, Buffer.byteLength(text)]);
    let said = null;
    new Function("mocbanSearch", text)((own, content) => { said = [own, content]; });
    if (!said || said[0] !== name) throw new Error(`${file} is not ${name}`);
    return said[1];
  });
  return { index, files };
}

// The same numbers in every run.
let seed = 20260701;
function random(limit) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed >>> 8) / 0x1000000 * limit);
}

async function compare() {
  const folder = path.join(site, "tim");
  const { index } = opened(folder);
  await index.open();
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    const size = fs.statSync(path.join(folder, file)).size;
    expect(size <= 65536, `${file} has ${size} bytes`);
  }
  const client = fs.statSync(path.join(site, "assets", "search.js")).size;
  const texts = [];
  for (let number = 0; number < index.total; number++) texts.push(await index.text(number));
  const holders = new Map();
  texts.forEach((text, number) => {
    for (const letters of new Set(text.map((word) => word.letters))) {
      if (!holders.has(letters)) holders.set(letters, []);
      holders.get(letters).push(number);
    }
  });
  const times = [], costs = [], parity = [];
  let compared = 0;
  for (let turn = 0; turn < +queries + +phrases; turn++) {
    const isPhrase = turn >= +queries, isFolded = random(2) === 1;
    const text = texts[random(texts.length)];
    if (text.length < 8) continue;
    const size = isPhrase ? 2 + random(4) : 1 + random(4);
    const start = random(text.length - size);
    let asked = text.slice(start, start + size);
    // A third of the queries is of words from anywhere.
    if (!isPhrase && random(3) === 0) {
      asked = asked.map(() => {
        const other = texts[random(texts.length)];
        return other[random(other.length)];
      });
    }
    asked = asked.map((word) => ({ ...word, accents: isFolded ? 0 : word.accents, starts: false }));
    const query = asked.map((word) => spell(word)).join(" ");
    const whole = isPhrase ? `"${query}"` : query;
    const truth = (holders.get(asked[0].letters) || []).filter((number) => isPhrase
      ? core.contains(texts[number], asked)
      : asked.every((word) => texts[number].some((other) => core.fits(word, other))));
    const fresh = opened(folder);
    const before = process.cpuUsage();
    const answer = await fresh.index.search(whole);
    const order = fresh.index.order(answer.all, answer.rank);
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1000);
    const found = [];
    for (const number of order) if (await index.holds(number, answer.checks)) found.push(number);
    let read = fresh.files.reduce((sum, [, bytes]) => sum + bytes, client);
    if (found.length) {
      // What the page reads before it shows something.
      const past = fresh.files.length;
      await fresh.index.holds(found[0], answer.checks);
      await fresh.index.article(found[0]);
      read += fresh.files.slice(past).reduce((sum, [, bytes]) => sum + bytes, 0);
    }
    costs.push([read, whole]);
    if (parity.length < 60 && random(4) === 0) parity.push([whole, found]);
    // Other names may add articles; none may be missing.
    const own = new Set(found);
    expect(truth.every((number) => own.has(number)), `${whole} misses articles`);
    expect(answer.also.length || found.length === truth.length,
      `${whole} finds ${found.length} articles, not ${truth.length}`);
    compared += 1;
  }
  for (const [query, found] of program === "-" ? [] : parity) {
    const said = execFileSync(program, ["search", "--output", site, "--limit", "50", "--", query],
      { encoding: "utf8" });
    const pages = said.split("\n").filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim());
    const wanted = [];
    for (const number of found.slice(0, 50)) wanted.push((await index.article(number)).path);
    expect(JSON.stringify(pages) === JSON.stringify(wanted), `${query}: the program answers in another way`);
  }
  times.sort((one, other) => one - other);
  costs.sort((one, other) => one[0] - other[0]);
  const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))];
  if (compared) {
    console.log(`${index.total} articles, ${compared} queries: CPU ${at(times, 0.5).toFixed(1)} ms, `
      + `at most ${at(times, 1).toFixed(1)} ms; a first answer reads ${Math.round(at(costs, 0.5)[0] / 1000)} kB, `
      + `at most ${Math.round(at(costs, 1)[0] / 1000)} kB (${at(costs, 1)[1]})`);
  }
}

// A word as somebody types it: its letters with the accents that its number says.
const GROUPS = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ".split(" ");
function spell(word) {
  let qualities = Math.floor(word.accents / 6), isToned = false;
  const tone = word.accents % 6;
  const radix = { a: 3, e: 2, o: 3, u: 2, d: 2 };
  return [...word.letters].map((letter) => {
    const quality = qualities % (radix[letter] || 1);
    qualities = Math.floor(qualities / (radix[letter] || 1));
    if (letter === "d") return quality ? "đ" : "d";
    const groups = GROUPS.filter((group) => group[0] === { a: "aăâ", e: "eê", i: "i", o: "oôơ", u: "uư", y: "y" }[letter]?.[quality]);
    if (!groups.length) return letter;
    if (isToned) return groups[0][0];
    isToned = tone > 0;
    return groups[0][tone];
  }).join("");
}

async function main() {
  if (site) await compare();
  console.log(`${looks} looks, ${faults} faults`);
  process.exit(faults ? 1 : 0);
}
main();
