// Search in the static index. The files of the index are scripts that call mocbanSearch(name, text), so
// that they can be read from a disk as well; nothing is read before somebody searches.
// Folding, words, queries and ranking are those of Sources/Search; common tests hold them together.
(function (root) {
  "use strict";

  // Letters: the same lines as FoldingTable of the program.
  const VIETNAMESE = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ";
  const FOREIGN = "aäåāąǎǟǡǻȁȃȧḁ bƀḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eëēĕėęěȅȇȩḕḗḙḛḝ fƒḟ gĝğġģǧǵḡ hĥħȟḣḥḧḩḫẖ iîïīĭįİıǐȉȋɨḭḯ jĵǰ kķĸǩḱḳḵ lĺļľŀłḷḹḻḽ mḿṁṃ nñńņňŉŋǹṅṇṉṋ oöøōŏőǒǫǭȍȏȫȭȯȱṍṏṑṓ pṕṗ rŕŗřȑȓṙṛṝṟ sśŝşšſșṡṣṥṧṩ tţťŧțṫṭṯṱẗ uûüūŭůűųǔǖǘǚǜȕȗʉṳṵṷṹṻ vṽṿ wŵẁẃẅẇẉẘ xẋẍ yÿŷȳẏẙ zźżžẑẓẕ đðɖ aeæ oeœ ssßẞ thþ";
  const RADIX = { a: 3, e: 2, o: 3, u: 2, d: 2 };
  const TONES = { 0x300: 1, 0x340: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x341: 4, 0x323: 5 };
  const QUALITIES = { 0x302: { a: 2, e: 1, o: 1 }, 0x306: { a: 1 }, 0x31b: { o: 2, u: 1 } };
  const letters = new Map();

  function enter(character, entry) {
    for (const form of [character, character.toUpperCase()]) {
      if ([...form].length === 1 && form.codePointAt(0) < 0x1f00 && !letters.has(form.codePointAt(0))) {
        letters.set(form.codePointAt(0), entry);
      }
    }
  }
  for (const letter of "abcdefghijklmnopqrstuvwxyz") enter(letter, { letter, quality: 0, tone: 0 });
  VIETNAMESE.split(" ").forEach((group, index) => {
    [...group].forEach((character, tone) => {
      enter(character, { letter: "aaaeeiooouuyd"[index], quality: Number("0120100120101"[index]), tone });
    });
  });
  for (const group of FOREIGN.split(" ")) {
    const isPair = /^[a-z]{2}/.test(group);
    const model = letters.get(group.codePointAt(0));
    const entry = isPair ? { letter: group[0], second: group[1], quality: 0, tone: 0 } : model;
    for (const character of [...group].slice(isPair ? 2 : 1)) enter(character, entry);
  }

  const MARK = 1, OTHER_LETTER = 2;
  function kind(code) {
    const entry = letters.get(code);
    if (entry) return entry;
    if (code >= 0x30 && code <= 0x39) return { digit: String.fromCharCode(code) };
    if ((code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200d)
      || code === 0x2060 || code === 0xfeff) return MARK;
    return code >= 0xaa && /\p{L}/u.test(String.fromCodePoint(code)) ? OTHER_LETTER : 0;
  }

  // The words of a text: letters without accents, the accents as a number, whether a sentence starts.
  function words(text) {
    const found = [];
    let stop = false, space = false, ends = true, at = 0;
    const step = (code) => { at += code > 0xffff ? 2 : 1; };
    while (at < text.length) {
      let code = text.codePointAt(at), is = kind(code);
      if (!is || is === MARK) {
        if (is) { /* No gap. */ }
        else if (/[\n\x85\u2028\u2029\u3002\uff01\uff1f]/.test(text[at])) ends = true;
        else if (/[\t\v\f\r \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(text[at])) space = true;
        else if (/[.!?;:\u2026]/.test(text[at])) stop = true;
        step(code);
        continue;
      }
      const word = { letters: "", accents: 0, starts: ends || (stop && space), start: at, end: at };
      let qualities = 0, weight = 1, lastWeight = 0, last = "", tone = 0;
      const append = (letter, quality) => {
        word.letters += letter;
        last = letter;
        lastWeight = 0;
        const radix = RADIX[letter] || 1;
        if (radix > 1 && weight < 65536) {
          qualities += weight * quality;
          lastWeight = weight;
          weight *= radix;
        }
      };
      while (at < text.length) {
        code = text.codePointAt(at);
        is = kind(code);
        if (!is) break;
        if (is === MARK) {
          const quality = QUALITIES[code] && QUALITIES[code][last];
          if (TONES[code]) {
            if (last && "aeiouy".includes(last)) tone = TONES[code];
          } else if (quality && lastWeight) {
            qualities += lastWeight * quality;
            lastWeight = 0;
          }
        } else if (is === OTHER_LETTER) {
          const isAlone = code >= 0x2e80;
          if (word.letters.length > 9 || (isAlone && word.letters)) break;
          const lower = [...String.fromCodePoint(code).toLowerCase()];
          word.letters += "." + (lower.length === 1 ? lower[0].codePointAt(0) : code).toString(16);
          last = "";
          if (isAlone) { step(code); break; }
        } else if (is.digit) {
          if (word.letters.length > 15) break;
          word.letters += is.digit;
        } else {
          if (word.letters.length + (is.second ? 2 : 1) > 16) break;
          append(is.letter, is.quality);
          if (is.second) append(is.second, 0);
          if (is.tone) tone = is.tone;
        }
        step(code);
      }
      word.accents = qualities * 6 + tone;
      word.end = at;
      found.push(word);
      stop = space = ends = false;
    }
    return found;
  }

  const fits = (asked, word) =>
    asked.letters === word.letters && (!asked.accents || asked.accents === word.accents);
  const isSame = (left, right) => left.letters === right.letters && left.accents === right.accents;

  // A query: words, "phrases", and -what is not wanted.
  function parse(text) {
    const clauses = [], characters = [...text];
    let piece = "", isPhrase = false, isNot = false;
    const end = () => {
      const own = words(piece), last = clauses[clauses.length - 1];
      piece = "";
      if (!own.length) return;
      const phrase = own.length > 1 && (isPhrase || isNot);
      if (!phrase && !isNot && last && !last.phrase && !last.not) last.words.push(...own);
      else clauses.push({ phrase, not: isNot, words: own });
      isNot = false;
    };
    characters.forEach((character, at) => {
      if (/["“”]/.test(character)) {
        end();
        isPhrase = !isPhrase;
      } else if (!isPhrase && /\s/.test(character)) end();
      else if (!isPhrase && character === "-" && (!at || /\s/.test(characters[at - 1]))
        && at + 1 < characters.length && /["“”\p{L}\p{N}]/u.test(characters[at + 1])) isNot = true;
      else piece += character;
    });
    end();
    return clauses;
  }

  // Numbers and lists in 64 characters.
  const values = new Uint8Array(128);
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((character, value) => {
    values[character.charCodeAt(0)] = value;
  });
  const DISTANCES = 0, BITS = 1;

  function Reader(text) {
    let at = 0;
    this.isAtEnd = () => at >= text.length;
    this.number = () => {
      let number = 0, shift = 1, value;
      do {
        if (at >= text.length) throw new Error("cut short");
        value = values[text.charCodeAt(at++)];
        number += (value & 31) * shift;
        shift *= 32;
      } while (value > 31);
      return number;
    };
    this.text = (count) => text.slice(at, at += count);
    // A list: only where it stands, until somebody asks for it.
    this.list = (total) => {
      const head = this.number();
      const list = { count: head >>> 3, flag: (head & 4) !== 0, form: head & 3, text, at, total };
      if (list.form === BITS) at += Math.ceil(total / 6);
      else {
        let rest = list.form === DISTANCES ? list.count : total - list.count;
        while (rest > 0 && at < text.length) if (values[text.charCodeAt(at++)] < 32) rest -= 1;
      }
      return list;
    };
    this.seek = (to) => { at = to; };
  }

  // Sets of articles as bits.
  const set = (total) => new Uint32Array((total + 31) >> 5);
  const has = (bits, number) => (bits[number >> 5] >>> (number & 31)) & 1;
  function add(bits, list) {
    const { text, total } = list;
    if (list.form === BITS) {
      for (let number = 0, at = list.at; number < total; number += 6, at++) {
        const six = values[text.charCodeAt(at)];
        for (let bit = 0; bit < 6; bit++) {
          if (six >> bit & 1) bits[(number + bit) >> 5] |= 1 << ((number + bit) & 31);
        }
      }
      return bits;
    }
    const reader = new Reader(text);
    reader.seek(list.at);
    let number = -1;
    if (list.form === DISTANCES) {
      for (let rest = list.count; rest > 0; rest--) {
        number += reader.number() + 1;
        bits[number >> 5] |= 1 << (number & 31);
      }
      return bits;
    }
    for (let rest = total - list.count; rest >= 0; rest--) {
      const next = rest ? number + reader.number() + 1 : total;
      for (number += 1; number < next; number++) bits[number >> 5] |= 1 << (number & 31);
    }
    return bits;
  }
  const and = (left, right) => left.map((word, index) => word & right[index]);
  const or = (left, right) => left.map((word, index) => word | right[index]);
  const without = (left, right) => left.map((word, index) => word & ~right[index]);
  function count(bits) {
    let sum = 0;
    for (let word of bits) {
      word -= word >>> 1 & 0x55555555;
      word = (word & 0x33333333) + (word >>> 2 & 0x33333333);
      sum += Math.imul(word + (word >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return sum;
  }

  // The index: files by their names, each read once.
  function Index(load) {
    const files = new Map();
    this.bytes = 0;
    this.file = (path, name) => {
      if (!files.has(path)) {
        const file = load(path, name).then((text) => {
          // Letters with accents take two or three bytes.
          this.bytes += name[0] === "r" || name[0] === "n" ? text.length * 1.4 : text.length;
          return text;
        });
        file.catch(() => files.delete(path));
        files.set(path, file);
      }
      return files.get(path);
    };
    this.isRead = (path) => files.has(path);
    this.marked = (folder, name, mark) => this.file(`${folder}/${name}-${mark}.js`, name);
  }

  Index.prototype.open = function () {
    this.opened = this.opened || this.file("muc-luc.js", "d").then(async (text) => {
      const lines = text.split("\n");
      if (lines[0] !== "1") throw new Error("version");
      Object.assign(this, {
        total: +lines[1], sizes: lines[2].split(" ").map(Number), folder: lines[3],
        years: lines[4].split(",").filter(Boolean).map((year) => year.split(" ")),
        vocabulary: lines[6], facetMarks: lines[7].split(",").filter(Boolean),
        blocks: { r: lines[8], x: lines[9] }, terms: lines[10], found: new Map(),
      });
      const names = await this.marked("n", "n", lines[5]);
      this.names = names.split("\n").filter(Boolean).map((line, number) => {
        const [kind, label, path, aliases, related] = line.split("\t");
        const name = { number, kind: kind[0], ended: kind[1] === "-", label, path };
        name.spellings = [label, ...aliases.split("|").filter(Boolean)]
          .map((spelling) => ({ text: spelling, words: words(spelling) }));
        name.related = related ? related.split(",").map(Number) : [];
        return name;
      });
    });
    this.opened.catch(() => { this.opened = null; });
    return this.opened;
  };

  // A file of results or of texts, by its number.
  Index.prototype.block = async function (kind, number) {
    let marks = this.blocks[kind], at = number;
    if (marks[0] === "*") {
      const leaf = number >> 8;
      marks = await this.marked(kind + "d", kind + "d" + leaf, marks.slice(1 + leaf * 5, 6 + leaf * 5));
      at = number & 255;
    }
    return this.marked(kind, kind + number, marks.slice(at * 5, at * 5 + 5));
  };

  function entries(text) {
    return text.split(",").map((entry) => {
      const [, term, more, mark] = /^([^+:]*)(\+?)\d*:(.*)$/.exec(entry);
      return { term, more: more !== "", mark };
    });
  }
  // The last entry that begins before a term or with it.
  function place(list, term) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1, entry = list[middle];
      if (entry.term < term || (entry.term === term && !entry.more)) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  // The spellings of a term with their articles.
  Index.prototype.term = function (term) {
    if (!this.found.has(term)) {
      const found = this.lookUp(term);
      found.catch(() => this.found.delete(term));
      this.found.set(term, found);
    }
    return this.found.get(term);
  };
  // The files in which a term is: their numbers, and their marks with their sizes behind.
  Index.prototype.filesOf = async function (term) {
    if (!this.terms) return [];
    const isSplit = this.terms[0] === "*";
    const leaves = isSplit ? entries(this.terms.slice(1)) : [{ term: "" }];
    const files = [];
    for (let leaf = place(leaves, term); leaf < leaves.length; leaf++) {
      const text = isSplit ? await this.marked("td", "td" + leaf, leaves[leaf].mark) : this.terms;
      const list = entries(text);
      let at = files.length ? 0 : place(list, term);
      if (!files.length) files.push([leaf * 64 + at, list[at++].mark]);
      while (at < list.length && list[at].more && list[at].term === term) {
        files.push([leaf * 64 + at, list[at++].mark]);
      }
      const next = leaves[leaf + 1];
      if (at < list.length || !next || !next.more || next.term !== term) break;
    }
    return files;
  };
  Index.prototype.lookUp = async function (term) {
    const files = await this.filesOf(term);
    const texts = await Promise.all(
      files.map(([number, mark]) => this.marked("t", "t" + number, mark.slice(0, 5))));
    return texts.flatMap((text) => spellings(text, term, this.total));
  };
  // How many bytes of terms are still to be read.
  Index.prototype.cost = async function (terms) {
    const sizes = new Map();
    for (const files of await Promise.all(terms.map((term) => this.filesOf(term)))) {
      for (const [number, mark] of files) {
        const isRead = this.isRead(`t/t${number}-${mark.slice(0, 5)}.js`);
        sizes.set(number, isRead ? 0 : values[mark.charCodeAt(5)] * 1024);
      }
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  };
  function spellings(text, term, total) {
    const reader = new Reader(text);
    const isPair = term.includes(" ");
    let own = "";
    while (!reader.isAtEnd()) {
      const shared = reader.number();
      own = own.slice(0, shared) + reader.text(reader.number());
      const isPairHere = own.includes(" "), found = [];
      for (let rest = reader.number(); rest > 0; rest--) {
        const first = reader.number(), second = isPairHere ? reader.number() : 0;
        const all = reader.list(total);
        found.push({ first, second, all, title: all.flag ? reader.list(total) : null });
      }
      if (own === term && isPair === isPairHere) return found;
      if (own > term) break;
    }
    return [];
  }

  // The articles with a word, or with two words side by side: anywhere, and in the title.
  Index.prototype.articles = async function (first, second) {
    const term = first.letters + (second ? " " + second.letters : "");
    const all = set(this.total), title = set(this.total);
    for (const spelling of await this.term(term)) {
      if (first.accents && first.accents !== spelling.first) continue;
      if (second && second.accents && second.accents !== spelling.second) continue;
      add(all, spelling.all);
      if (spelling.title) add(title, spelling.title);
    }
    return { all, title };
  };
  const meet = (sets) => sets.reduce((left, right) => (
    { all: and(left.all, right.all), title: and(left.title, right.title) }));
  Index.prototype.together = async function (list) {
    return meet(await Promise.all(list.map((word) => this.articles(word))));
  };
  // Articles where each word stands beside the next one; with more than two this is not yet a phrase.
  Index.prototype.chain = async function (list, step) {
    if (list.length < 2) return this.together(list);
    const pairs = [];
    for (let at = 0; at < list.length - 1; at += step || 1) pairs.push(at);
    if (pairs[pairs.length - 1] < list.length - 2) pairs.push(list.length - 2);
    return meet(await Promise.all(pairs.map((at) => this.articles(list[at], list[at + 1]))));
  };

  // Other names of what a query names: each place in it with the names that begin there.
  Index.prototype.aliases = function (list) {
    const parts = [];
    let found = false;
    for (let at = 0; at < list.length;) {
      let best = null;
      for (const name of this.names) {
        for (const spelling of name.spellings) {
          const size = spelling.words.length;
          if (size && at + size <= list.length && (!best || size > best.size)
            && spelling.words.every((word, index) => fits(list[at + index], word))) {
            best = { name, size };
          }
        }
      }
      const own = list.slice(at, at + (best ? best.size : 1));
      const others = best ? best.name.spellings.filter((spelling) =>
        !(spelling.words.length === own.length
          && own.every((word, index) => fits(word, spelling.words[index])))) : [];
      if (best) found = true;
      parts.push({ own, name: best && best.name, others });
      at += own.length;
    }
    return found ? parts : [];
  };

  // The articles of a clause, each with a rank: the lower the better.
  Index.prototype.clause = async function (clause) {
    const rank = new Uint8Array(this.total);
    const order = (bits, value) => {
      for (let number = 0; number < this.total; number++) if (has(bits, number)) rank[number] = value;
    };
    if (clause.phrase) {
      // The text proves a phrase in the end; every other pair of words already finds it.
      const list = clause.words, pairs = list.slice(1).map((word, at) => list[at].letters + " " + word.letters);
      const isDear = this.limit && list.length > 3 && this.bytes + await this.cost(pairs) > this.limit - 30000;
      const chain = await this.chain(list, isDear ? 2 : 1);
      order(chain.all, 3);
      order(chain.title, 0);
      return { all: chain.all, rank, also: [], names: [] };
    }
    const parts = this.aliases(clause.words);
    const asked = clause.words.map((word) => word.letters);
    const names = parts.filter((part) => part.name).map((part) => part.name);
    if (this.limit && asked.length > 1) {
      // In a large archive frequent words cost much: where they stand side by side comes first.
      const pairs = asked.slice(1).map((word, at) => asked[at] + " " + word);
      if (this.bytes + await this.cost([...asked, ...pairs]) > this.limit) {
        const chain = await this.chain(clause.words, asked.length > 3 ? 2 : 1);
        if (count(chain.all)) {
          order(chain.all, 3);
          order(chain.title, 0);
          return { all: chain.all, rank, also: [], names, isPartial: true };
        }
      }
    }
    const hasOthers = parts.some((part) => part.others.length);
    const [loose, beside] = await Promise.all([
      this.together(clause.words), clause.words.length > 1 ? this.chain(clause.words) : null]);
    let all = loose.all;
    const also = [];
    if (hasOthers) {
      const sets = await Promise.all(parts.map(async (part) => {
        let own = await this.together(part.own);
        for (const other of part.others) {
          const chain = await this.chain(other.words, other.words.length > 3 ? 2 : 1);
          if (count(without(chain.all, own.all))) also.push(other.text);
          own = { all: or(own.all, chain.all), title: or(own.title, chain.title) };
        }
        return own;
      }));
      const wider = meet(sets);
      all = or(all, wider.all);
      order(wider.all, 5);
      order(loose.all, 4);
      if (beside) order(beside.all, 3);
      order(wider.title, 2);
    } else {
      order(loose.all, 4);
      if (beside) order(beside.all, 3);
    }
    order(loose.title, 1);
    if (beside) order(and(beside.title, loose.title), 0);
    return { all, rank, also, names };
  };

  // All articles of a query; those that need a look into their text say so.
  Index.prototype.search = async function (text) {
    await this.open();
    const clauses = parse(text);
    const wanted = clauses.filter((clause) => !clause.not);
    const unwanted = clauses.filter((clause) => clause.not);
    const answers = await Promise.all(wanted.map((clause) => this.clause(clause)));
    let all = set(this.total);
    if (answers.length) all = answers.map((answer) => answer.all).reduce(and);
    else if (unwanted.length) {
      for (let number = 0; number < this.total; number++) all[number >> 5] |= 1 << (number & 31);
    }
    for (const clause of unwanted) {
      const own = await (clause.phrase ? this.chain(clause.words) : this.together(clause.words));
      if (clause.words.length < 3) all = without(all, own.all);
    }
    const rank = new Uint8Array(this.total);
    for (const answer of answers) answer.rank.forEach((value, number) => { rank[number] += value; });
    const highlights = wanted.flatMap((clause) => clause.words);
    answers.forEach((answer) => answer.names.forEach((name) => name.spellings.forEach((spelling) => {
      if (answer.also.includes(spelling.text)) highlights.push(...spelling.words);
    })));
    return {
      all, rank, highlights, clauses,
      checks: clauses.filter((clause) => clause.phrase && clause.words.length > 2),
      isPartial: answers.some((answer) => answer.isPartial),
      also: answers.flatMap((answer) => answer.also), names: answers.flatMap((answer) => answer.names),
    };
  };

  // The numbers of the articles in the order in which they are shown.
  Index.prototype.order = function (bits, rank, sort) {
    const buckets = [];
    for (let number = this.total - 1; number >= 0; number--) {
      if (!has(bits, number)) continue;
      const value = sort ? 0 : rank[number];
      (buckets[value] = buckets[value] || []).push(number);
    }
    const order = [].concat(...buckets.filter(Boolean));
    return sort === "old" ? order.reverse() : order;
  };

  // What results show of an article.
  Index.prototype.article = async function (number) {
    const size = this.sizes[0], text = await this.block("r", Math.floor(number / size));
    const [title, path, date, provinces, lead] = text.split("\n")[number % size].split("\t");
    return {
      number, title, path: `${this.folder}/${path}`, date, lead,
      provinces: provinces ? provinces.split(",").map((index) => this.names[index]).filter(Boolean) : [],
    };
  };

  // Whether words contain a phrase inside one sentence.
  function contains(list, phrase) {
    return list.some((word, at) => at + phrase.length <= list.length
      && phrase.every((asked, index) => fits(asked, list[at + index]) && !(index && list[at + index].starts)));
  }
  // The text of an article as words, from the file that it shares with others.
  Index.prototype.text = async function (number) {
    const size = this.sizes[1], file = await this.block("x", Math.floor(number / size));
    const cut = file.indexOf("\n");
    const known = file.slice(0, cut).split(" ").map((word) => {
      const [letters, accents] = word.split(":");
      return { letters, accents: accents ? new Reader(accents).number() : 0 };
    });
    const list = [];
    let left = number % size, starts = true;
    const value = (place) => values[file.charCodeAt(place)];
    for (let at = cut + 1; at < file.length && left >= 0; at++) {
      let code = value(at);
      if (code === 63) {
        code = 24 + 39 * 64 + value(at + 1) * 4096 + value(at + 2) * 64 + value(at + 3);
        at += 3;
      } else if (code > 23) code = 24 + (code - 24) * 64 + value(++at);
      if (code === 1) left -= 1;
      else if (code === 0) starts = true;
      else {
        if (left === 0) list.push({ ...known[code - 2], starts });
        starts = false;
      }
    }
    return list;
  };
  // Whether an article has the phrases and lacks the unwanted ones: title and beginning often prove it.
  Index.prototype.holds = async function (number, checks) {
    if (!checks.length) return true;
    const article = await this.article(number);
    const start = [...words(article.title), ...words(article.lead.replace(/…$/, ""))];
    if (checks.every((check) => !check.not && contains(start, check.words))) return true;
    const text = await this.text(number);
    return checks.every((check) => contains(text, check.words) !== check.not);
  };

  // The articles of provinces and organizations.
  Index.prototype.facets = function () {
    this.facetLists = this.facetLists || Promise.all(
      this.facetMarks.map((mark, number) => this.marked("f", "f" + number, mark))).then((texts) => {
      const lists = new Map();
      for (const line of texts.join("\n").split("\n").filter(Boolean)) {
        const cut = line.indexOf(" ");
        lists.set(+line.slice(0, cut), add(set(this.total), new Reader(line.slice(cut + 1)).list(this.total)));
      }
      return lists;
    });
    this.facetLists.catch(() => { this.facetLists = null; });
    return this.facetLists;
  };
  Index.prototype.ofYear = function (name) {
    const at = this.years.findIndex((year) => year[0] === name), bits = set(this.total);
    if (at < 0) return bits;
    const end = at + 1 < this.years.length ? +this.years[at + 1][1] : this.total;
    for (let number = +this.years[at][1]; number < end; number++) bits[number >> 5] |= 1 << (number & 31);
    return bits;
  };

  // Words of the archive that are nearly those of a query that finds nothing.
  function distance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    let before = [], row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
      const next = [i];
      for (let j = 1; j <= right.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[right.length];
  }
  Index.prototype.nearest = async function (text) {
    const asked = words(text);
    const known = (await this.marked("v", "v", this.vocabulary)).split(" ");
    let changed = text, shift = 0, isNew = false;
    for (const word of asked) {
      const spellings = await this.term(word.letters);
      let instead = null;
      if (!spellings.length) {
        const limit = word.letters.length > 4 ? 2 : 1;
        let best = limit + 1;
        for (const candidate of known) {
          const away = distance(word.letters, candidate, Math.min(limit, best));
          if (away < best) {
            best = away;
            instead = candidate;
          }
        }
      } else if (word.accents && !spellings.some((spelling) => spelling.first === word.accents)) {
        instead = word.letters;
      }
      if (instead) {
        changed = changed.slice(0, word.start + shift) + instead + changed.slice(word.end + shift);
        shift += instead.length - (word.end - word.start);
        isNew = true;
      }
    }
    return isNew ? changed : null;
  };

  const core = { words, parse, Index, contains, count, has, set, and, fits };
  if (typeof module === "object" && module.exports) {
    module.exports = core;
    return;
  }

  // The page. Everything that comes from the index becomes text, never markup.
  const form = document.querySelector("form.find");
  if (!form || root.mocbanSearch) return;
  const field = form.elements.q;
  const say = JSON.parse(form.dataset.words || "{}");
  const folder = new URL(".", form.action).href;
  const site = new URL(".", document.querySelector(".brand").href).href;
  const waiting = new Map();
  root.mocbanSearch = (name, text) => {
    if (waiting.has(name)) waiting.get(name)(text);
    waiting.delete(name);
  };
  const index = new Index((path, name) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = folder + path;
    waiting.set(name, resolve);
    script.onload = script.onerror = () => {
      script.remove();
      // A file that was cut short is no script and calls nobody.
      if (waiting.delete(name)) reject(new Error(path));
    };
    document.head.append(script);
  }));
  const element = (name, text, attributes) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(text || "");
    return made;
  };
  const link = (path, text) => element("a", text, { href: site + path });
  const wordsFor = (template, number) => template.replace("{n}", number.toLocaleString(say.language));

  // A text with the words of a query marked.
  function marked(text, asked) {
    const made = document.createDocumentFragment();
    let at = 0, end = 0;
    for (const word of words(text)) {
      if (!asked.some((one) => fits(one, word))) continue;
      // Neighbours are marked as one.
      const last = made.lastChild;
      if (last && last.nodeName === "MARK" && /^[^\p{L}\p{N}.]*$/u.test(text.slice(end, word.start))) {
        last.textContent += text.slice(end, word.end);
      } else made.append(text.slice(at, word.start), element("mark", text.slice(word.start, word.end)));
      at = end = word.end;
    }
    made.append(text.slice(at));
    return made;
  }
  const day = (date) => say.language === "vi" ? date.split("-").map(Number).reverse().join("/") : date;

  // Suggestions: provinces, organizations and titles while somebody types.
  function suggest(field) {
    const list = element("ul", "", { id: field.id + "-list", className: "suggestions", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.getAttribute("aria-label"));
    field.after(list);
    const set = (name, value) => field.setAttribute(name, value);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
    })) set(name, value);
    let chosen = -1, turn = 0;
    const close = () => {
      list.hidden = true;
      chosen = -1;
      set("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const choose = (step) => {
      const items = list.children;
      if (chosen >= 0) items[chosen].removeAttribute("aria-selected");
      chosen = (chosen + step + items.length + 1) % (items.length + 1);
      if (chosen === items.length) chosen = -1;
      if (chosen < 0) return field.removeAttribute("aria-activedescendant");
      items[chosen].setAttribute("aria-selected", "true");
      set("aria-activedescendant", items[chosen].id);
    };
    async function show() {
      const own = ++turn, asked = words(field.value);
      if (!asked.length) return close();
      await index.open();
      const begins = (list, at) => asked.every((word, place) => {
        const other = list[at + place];
        return other && (place < asked.length - 1 ? fits(word, other)
          : other.letters.startsWith(word.letters) && (!word.accents || fits(word, other)
            || word.letters !== other.letters));
      });
      const found = index.names.filter((name) => name.path && name.spellings.some((spelling) =>
        spelling.words.some((_, at) => begins(spelling.words, at)))).slice(0, 5)
        .map((name) => ({ text: name.label, path: name.path }));
      if (asked.length > 1) {
        const { title } = await index.articles(asked[asked.length - 2], asked[asked.length - 1]);
        const rest = asked.length > 2 ? (await index.articles(asked[0], asked[1])).title : title;
        for (const number of index.order(and(title, rest), null, "new").slice(0, 3)) {
          const article = await index.article(number);
          found.push({ text: article.title, path: article.path });
        }
      }
      if (own !== turn || document.activeElement !== field) return;
      list.replaceChildren(...found.map((one, place) => {
        const item = element("li", marked(one.text, asked), { id: list.id + "-" + place });
        item.setAttribute("role", "option");
        item.dataset.path = one.path;
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          location.href = site + one.path;
        });
        return item;
      }));
      if (!found.length) return close();
      chosen = -1;
      list.hidden = false;
      set("aria-expanded", "true");
    }
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      // Suggestions are a help; the search itself says what is wrong.
      timer = setTimeout(() => show().catch(close), 180);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") choose(event.key === "ArrowDown" ? 1 : -1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.href = site + list.children[chosen].dataset.path;
      else return;
      event.preventDefault();
    });
    if (document.activeElement === field && field.value) show().catch(close);
  }
  suggest(field);

  // Results.
  const list = document.getElementById("results");
  if (!list) return;
  const part = (id) => document.getElementById(id);
  const status = part("found"), hints = part("hints"), narrow = part("narrow"), more = part("more");
  // What a first answer may cost, this script and the files it has read included.
  const BUDGET = 150000 - 35000;
  let turn = 0;

  function state() {
    const own = new URLSearchParams(location.hash.slice(1));
    return own.has("q") ? own : new URLSearchParams(location.search);
  }
  function go(changes) {
    const next = state();
    for (const [key, value] of Object.entries(changes)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    // Pages on a disk may change nothing but the end of their address.
    if (location.protocol === "file:") location.hash = next;
    else {
      history.pushState(null, "", "?" + next);
      run();
    }
  }

  const today = (name) => name.kind === "p" && !name.ended;
  const union = (lists, numbers) => numbers.map((number) => lists.get(number)).filter(Boolean)
    .reduce(or, set(index.total));
  const FILTERS = [
    { key: "tinh", label: say.province, names: () => index.names.filter((name) => name.kind === "p"),
      bits: (lists, name) => union(lists, [name.number]) },
    { key: "dia-ban", label: say.territory,
      names: () => index.names.filter((name) => today(name) && name.related.length),
      bits: (lists, name) => union(lists, [name.number, ...name.related]) },
    { key: "nam", label: say.year, names: () => index.years.map(([label]) => ({ label })).reverse(),
      bits: (lists, name) => index.ofYear(name.label) },
    { key: "to-chuc", label: say.organization,
      names: () => index.names.filter((name) => name.kind === "o"),
      bits: (lists, name) => union(lists, [name.number]) },
  ];

  async function narrowed(all, query) {
    const asked = FILTERS.filter((filter) => query.get(filter.key));
    const lists = asked.some((filter) => filter.key !== "nam") ? await index.facets() : new Map();
    const sets = new Map(asked.map((filter) => {
      const name = filter.names().find((one) => one.label === query.get(filter.key));
      return [filter.key, name ? filter.bits(lists, name) : set(index.total)];
    }));
    const within = (except) => [...sets].filter(([key]) => key !== except)
      .reduce((bits, [, own]) => and(bits, own), all);
    return within;
  }

  // Choices with the number of results behind each.
  async function showFilters(within, query, all) {
    const isLight = index.total * 4 + index.bytes < BUDGET || index.facetLists;
    const fill = async (filter, select) => {
      const lists = filter.key === "nam" ? null : await index.facets();
      const left = within(filter.key);
      let options = filter.names().map((name) => ({ name, count: count(and(left, filter.bits(lists, name))) }))
        .filter((option) => option.count || option.name.label === query.get(filter.key));
      if (filter.key !== "nam") options = options.sort((one, other) => other.count - one.count).slice(0, 100);
      select.replaceChildren(element("option", say.all, { value: "" }), ...options.map(({ name, count }) =>
        element("option", `${name.label === "-" ? say.undated : name.label} (${count.toLocaleString(say.language)})`,
          { value: name.label, selected: name.label === query.get(filter.key) })));
      select.closest("label").hidden = !options.length;
    };
    narrow.replaceChildren();
    for (const filter of FILTERS) {
      const select = element("select");
      const label = element("label", filter.label);
      label.append(select);
      narrow.append(label);
      select.addEventListener("change", () => go({ [filter.key]: select.value }));
      if (filter.key === "nam" || isLight) await fill(filter, select);
      else {
        // In a large archive the lists are read when somebody wants them.
        const value = query.get(filter.key);
        select.append(element("option", say.all, { value: "" }));
        if (value) select.append(element("option", value, { value, selected: true }));
        const wake = () => fill(filter, select).catch(fail);
        select.addEventListener("focus", wake, { once: true });
        select.addEventListener("pointerdown", wake, { once: true });
      }
    }
    const sort = element("select", element("option", say.byRelevance, { value: "" }));
    for (const [value, text] of [["new", say.newest], ["old", say.oldest]]) {
      sort.append(element("option", text, { value, selected: query.get("xep") === value }));
    }
    sort.addEventListener("change", () => go({ xep: sort.value }));
    const label = element("label", say.order);
    label.append(sort);
    narrow.append(label);
    narrow.hidden = !count(all);
  }

  function showHints(result) {
    if (result.also.length) {
      hints.append(element("p", say.also.replace("{names}", [...new Set(result.also)].join(", "))));
    }
    for (const name of new Set(result.names)) {
      if (!name.path && !name.related.length) continue;
      const line = element("p", name.path ? link(name.path, name.label) : name.label);
      const related = name.related.map((number) => index.names[number]).filter(Boolean);
      related.forEach((one, place) => line.append(
        place ? ", " : name.ended ? say.nowIn : say.includes, one.path ? link(one.path, one.label) : one.label));
      hints.append(line);
    }
  }
  async function showNearest(text) {
    const nearest = await index.nearest(text);
    if (!nearest) return;
    const line = element("p", say.meant);
    const again = element("a", nearest, { href: "#q=" + encodeURIComponent(nearest) });
    again.addEventListener("click", (event) => {
      event.preventDefault();
      go({ q: nearest });
    });
    line.append(again);
    hints.append(line);
  }

  function row(article, asked) {
    const item = element("li");
    item.append(element("h2", element("a", marked(article.title, asked), { href: site + article.path })));
    const facts = [article.date ? day(article.date) : say.undated, ...article.provinces.map((name) => name.label)];
    item.append(element("p", facts.join(" · "), { className: "day" }));
    if (article.lead) item.append(element("p", marked(article.lead, asked), { className: "lead" }));
    return item;
  }

  function fail() {
    status.textContent = say.failed;
    more.hidden = true;
  }

  async function run(isWhole) {
    index.limit = isWhole === true ? 0 : BUDGET - 10000;
    const own = ++turn, query = state(), text = (query.get("q") || "").trim();
    field.value = text;
    const clear = () => {
      hints.replaceChildren();
      list.replaceChildren();
      narrow.replaceChildren();
      narrow.hidden = more.hidden = true;
    };
    if (!words(text).length) {
      clear();
      status.textContent = "";
      return;
    }
    status.textContent = say.searching;
    document.title = `${text} – ${say.title}`;
    try {
      const result = await index.search(text);
      const within = await narrowed(result.all, query);
      const order = index.order(within(), result.rank, query.get("xep"));
      if (own !== turn) return;
      clear();
      showHints(result);
      let at = 0, shown = 0, rejected = 0;
      const page = async (isFirst) => {
        const start = shown;
        more.hidden = true;
        while (at < order.length && shown < start + 10) {
          if (isFirst && shown && index.bytes > BUDGET - (index.total > 10000 ? 14000 : 6000)) break;
          const number = order[at++];
          if (!(await index.holds(number, result.checks))) {
            rejected += 1;
            continue;
          }
          const article = await index.article(number);
          if (own !== turn) return;
          const item = row(article, result.highlights);
          list.append(item);
          // The next results are where the reader goes on.
          if (!isFirst && shown === start) item.querySelector("a").focus();
          shown += 1;
        }
        const total = order.length - rejected;
        const isSure = !result.checks.length || at >= order.length;
        status.textContent = !total ? say.none
          : wordsFor(result.isPartial ? say.near : !isSure ? say.atMost : total === 1 ? say.one : say.many, total);
        more.hidden = at >= order.length;
      };
      await page(true);
      if (own !== turn) return;
      more.onclick = () => page(false).catch(fail);
      if (result.isPartial) {
        const whole = element("button", say.apart, { type: "button", id: "whole" });
        whole.onclick = () => run(true);
        hints.append(whole);
      }
      if (shown < 3) await showNearest(text);
      await showFilters(within, query, result.all);
    } catch (error) {
      if (own === turn) {
        clear();
        fail();
      }
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    field.blur();
    field.focus();
    go({ q: field.value.trim(), tinh: "", "dia-ban": "", nam: "", "to-chuc": "" });
  });
  root.addEventListener("popstate", () => { if (location.protocol !== "file:") run(); });
  root.addEventListener("hashchange", () => run());
  run();
})(typeof window === "object" ? window : globalThis);
