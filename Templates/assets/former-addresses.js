// Finds an article by the address its text had before. The table is split into parts, and a part is
// loaded as a script, because nothing else can be read when the site is opened from a disk.
(function () {
  "use strict";
  const form = document.getElementById("lookup");
  if (!form) return;
  const field = document.getElementById("lookup-address");
  const result = document.getElementById("lookup-result");
  const count = Number(form.dataset.parts);
  const marks = /^(utm_|fbclid|gclid|zarsrc|mibextid)/;
  const tables = new Map();

  const lower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // The same key as `OriginalAddress` of the program makes.
  function keyOf(text) {
    let rest = text.replace(/\s+/gu, "").replace(/^(https?:)?\/\//i, "").replace(/#.*$/su, "");
    const mark = rest.indexOf("?");
    const query = mark < 0 ? "" : rest.slice(mark + 1);
    rest = mark < 0 ? rest : rest.slice(0, mark);
    const slash = rest.indexOf("/");
    let host = lower(slash < 0 ? rest : rest.slice(0, slash));
    host = host.replace(/^www\./, "").replace(/:80$/, "").replace(/:443$/, "");
    if (!/^(?!\.)[a-z0-9.\-:_\u0080-\u{10ffff}]+$/u.test(host) || !host.includes(".")) return null;
    let key = host + "/" + (slash < 0 ? "" : lower(decoded(rest.slice(slash + 1))));
    key = key.replace(/\/+$/, "");
    const parameters = query.split("&").filter(Boolean).map((part) => lower(decoded(part)))
      .filter((part) => !marks.test(part)).sort();
    return parameters.length ? key + "?" + parameters.join("&") : key;
  }

  function partOf(key) {
    let hash = 2166136261;
    for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 16777619);
    return (hash >>> 0) & (count - 1);
  }

  function load(part) {
    if (!tables.has(part)) {
      tables.set(part, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = "bang/" + part + ".js";
        script.onload = () => resolve(window.mocbanAddresses || {});
        script.onerror = () => { tables.delete(part); reject(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return tables.get(part);
  }

  async function find(address) {
    const key = keyOf(address);
    if (key === null) {
      result.textContent = form.dataset.wrong;
      return;
    }
    try {
      const table = await load(partOf(key));
      const articles = Object.hasOwn(table, key) ? table[key] : [];
      result.textContent = articles.length ? "" : form.dataset.none;
      articles.forEach(([path, title], index) => {
        const link = document.createElement("a");
        link.href = form.dataset.root + path;
        link.textContent = title;
        result.append(index ? ", " : "", link);
      });
    } catch {
      result.textContent = form.dataset.failed;
    }
  }

  // The question stands in the address of the page, so that it can be kept and sent on.
  function ask() {
    const address = decoded(location.hash.slice(1));
    if (!address) return;
    field.value = address;
    find(address);
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = field.value.trim();
    if (location.hash === "#" + encodeURIComponent(address)) find(address);
    else location.hash = encodeURIComponent(address);
  });
  window.addEventListener("hashchange", ask);
  ask();
})();
