// Keeps an open page as the last build left it, and shows what is wrong until it is mended. Only the
// preview sends this script; no published page has it.
(function () {
  "use strict";

  var own = document.currentScript;
  var base = own.dataset.base;
  var tag = own.dataset.tag;

  // --- what this page is made of ---------------------------------------------------------------

  /** The file of the site behind an address of this preview, or null. */
  function file(address) {
    var url = new URL(address, document.baseURI);
    if (url.origin !== location.origin || !url.pathname.startsWith(base)) return null;
    var path = url.pathname.slice(base.length);
    try { path = decodeURIComponent(path); } catch (error) { return null; }
    return path === "" || path.endsWith("/") ? path + "index.html" : path;
  }

  function styles() {
    return Array.from(document.querySelectorAll('link[rel~="stylesheet"][href]'));
  }

  /** The files that the page shows besides itself and its styles. */
  function shown() {
    var loaded = performance.getEntriesByType("resource")
      .filter(function (entry) { return !/^(css|fetch|xmlhttprequest)$/.test(entry.initiatorType); })
      .map(function (entry) { return entry.name; });
    var named = Array.from(document.querySelectorAll("img[src], script[src], source[src]"))
      .filter(function (element) { return element !== own; })
      .map(function (element) { return element.src; });
    return new Set(loaded.concat(named).map(file).filter(function (path) {
      return path && !path.endsWith(".css");
    }));
  }

  // --- changes ----------------------------------------------------------------------------------

  var isLeaving = false;

  function reload() {
    if (isLeaving) return;
    isLeaving = true;
    location.reload();
  }

  /** Puts the new style in place of the old one, which goes when the new one is there. */
  function swap(link) {
    var fresh = link.cloneNode();
    var address = new URL(link.href);
    address.searchParams.set("mocban", Date.now());
    fresh.href = address.href;
    fresh.addEventListener("load", function () { link.remove(); });
    fresh.addEventListener("error", function () { fresh.remove(); });
    link.after(fresh);
  }

  function swapStyles(paths) {
    styles().forEach(function (link) {
      if (!paths || paths.has(file(link.href))) swap(link);
    });
  }

  /** Reloads if the page is another one than when it was loaded. */
  function compare() {
    fetch(location.pathname + location.search, { method: "HEAD", cache: "no-store" })
      .then(function (answer) {
        if ((answer.headers.get("ETag") || "") !== tag) reload();
      }, function () { /* The stream notices when the preview is gone. */ });
  }

  function change(event) {
    if (event.all) {
      compare();
      return swapStyles(null);
    }
    var paths = new Set(event.paths);
    if (paths.has(file(location.href))) return reload();
    // A page that is missing may stand for any address, and lies in a file of its own.
    if (!tag && paths.has("404.html")) return reload();
    var files = shown();
    if (event.paths.some(function (path) { return files.has(path); })) return reload();
    swapStyles(paths);
  }

  // --- what is said -------------------------------------------------------------------------------

  var sheet = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .panel, .badge {
      position: fixed; z-index: 2147483647;
      background: var(--paper, #fbf8f1); color: var(--ink, #211c16);
      font: 16px/1.55 var(--label-face, system-ui, sans-serif);
    }
    @media (prefers-color-scheme: dark) {
      .panel, .badge { background: var(--paper, #191613); color: var(--ink, #e8e1d4); }
    }
    .panel {
      inset: auto 0 0 0; max-height: min(85vh, 46rem); overflow: auto; overscroll-behavior: contain;
      border-top: 3px solid var(--block, #a02c20);
      box-shadow: 0 -1px 0 var(--rule, #d9d0bf), 0 -18px 48px rgb(0 0 0 / 22%);
      padding: 1.1rem calc(max(0px, (100% - var(--page, 64rem)) / 2) + var(--edge, 1.125rem)) 1.6rem;
    }
    .head { display: flex; gap: 1rem; align-items: baseline; }
    h2 { margin: 0; flex: 1; font: 600 1.05rem/1.4 var(--text-face, serif); color: var(--seal, #a02c20); }
    h2 small { color: var(--quiet, #655b4d); font: 400 .84rem/1.4 var(--label-face, sans-serif); margin-left: .6rem; }
    button {
      appearance: none; border: 1px solid var(--rule, #d9d0bf); border-radius: 2px; background: none;
      color: inherit; font: .84rem/1 var(--label-face, sans-serif); padding: .5rem .7rem; min-height: 2rem; cursor: pointer;
    }
    button:hover { border-color: currentcolor; }
    button:focus-visible { outline: 2px solid var(--seal, #a02c20); outline-offset: 2px; }
    .fault { margin: 1.1rem 0 0; padding-top: 1.1rem; border-top: 1px solid var(--rule, #d9d0bf); }
    .place, pre, code { font-family: "Noto Sans Mono", "Cascadia Mono", "SF Mono", Menlo, Consolas, ui-monospace, monospace; }
    .place { margin: 0; font-size: .82rem; color: var(--quiet, #655b4d); overflow-wrap: anywhere; }
    .place b { color: inherit; font-weight: 600; }
    .message { margin: .25rem 0 0; font: 1.12rem/1.5 var(--text-face, serif); overflow-wrap: anywhere; }
    .hint { margin: .5rem 0 0; font-size: .92rem; color: var(--quiet, #655b4d); overflow-wrap: anywhere; }
    pre {
      margin: .7rem 0 0; padding: .6rem 0; overflow-x: auto; background: var(--wash, #f3eee2);
      font-size: .84rem; line-height: 1.6; tab-size: 4;
    }
    /* Few fixed-width faces draw all letters of Vietnamese, and a text needs none. */
    pre.text { font-family: var(--label-face, system-ui, sans-serif); font-size: .92rem; }
    pre span { display: block; padding: 0 .9rem 0 0; border-left: 3px solid transparent; white-space: pre; min-width: max-content; }
    pre i { display: inline-block; width: 3.4em; padding-right: 1em; text-align: right; font-style: normal; color: var(--quiet, #655b4d); user-select: none; }
    pre .at { border-left-color: var(--seal, #a02c20); background: color-mix(in srgb, var(--seal, #a02c20) 13%, transparent); }
    pre .at i { color: var(--seal, #a02c20); font-weight: 600; }
    pre u { text-decoration: underline wavy var(--seal, #a02c20); text-decoration-thickness: 1.5px; text-underline-offset: .28em; text-decoration-skip-ink: none; }
    .more { margin: 1rem 0 0; font-size: .92rem; color: var(--quiet, #655b4d); }
    .badge {
      inset: auto 1rem 1rem auto; padding: .5rem .8rem; font-size: .84rem; line-height: 1.3; border-radius: 2px;
      border: 1px solid var(--rule, #d9d0bf); box-shadow: 0 4px 18px rgb(0 0 0 / 16%); max-width: calc(100vw - 2rem);
    }
    .badge::before {
      content: ""; display: inline-block; width: .5em; height: .5em; margin-right: .6em; border-radius: 50%;
      background: var(--seal, #a02c20); vertical-align: .05em;
    }
    button.badge { min-height: 2.25rem; }
    .working::before { animation: breathe 1.6s ease-in-out infinite; }
    @keyframes breathe { 50% { opacity: .2; } }
    @media (prefers-reduced-motion: reduce) { .working::before { animation: none; } }
    @media print { .panel, .badge { display: none; } }
  `;

  var host = null;
  var root = null;
  var problem = null;
  var work = null;
  var isLost = false;
  var isFolded = false;

  function make(name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function stage() {
    if (!host) {
      host = document.createElement("mocban-preview");
      root = host.attachShadow({ mode: "open" });
      var rules = new CSSStyleSheet();
      rules.replaceSync(sheet);
      root.adoptedStyleSheets = [rules];
    }
    if (!host.isConnected) document.documentElement.append(host);
    return root;
  }

  /** The lines around a fault, that of the fault marked from its column to the end of the word. */
  function excerpt(item) {
    var block = make("pre", item.code === "swift" ? "" : "text");
    block.tabIndex = 0;
    item.excerpt.forEach(function (line) {
      var row = make("span", line.number === item.line ? "at" : "");
      row.append(make("i", "", String(line.number)));
      if (line.number === item.line && item.column) {
        // Columns count UTF-8 bytes.
        var bytes = new TextEncoder().encode(line.text);
        var start = Math.min(item.column - 1, bytes.length);
        var decoder = new TextDecoder();
        var before = decoder.decode(bytes.slice(0, start));
        var rest = decoder.decode(bytes.slice(start));
        var word = (/^(?:[^\s,\]}]+|.)/u.exec(rest) || [""])[0];
        row.append(before, make("u", "", word), rest.slice(word.length));
      } else row.append(line.text);
      block.append(row);
    });
    return block;
  }

  /** A fault; the place of one in the same line as the one before is there already. */
  function fault(item, before) {
    var part = make("section", "fault");
    var isNear = before && before.file === item.file && before.line === item.line;
    if (item.file && !isNear) {
      var place = make("p", "place");
      place.append(make("b", "", item.file));
      if (item.line) place.append(":" + item.line + (item.column ? ":" + item.column : ""));
      part.append(place);
    }
    part.append(make("p", "message", item.message));
    if (!isNear && item.excerpt && item.excerpt.length) part.append(excerpt(item));
    if (item.hint) part.append(make("p", "hint", item.hint));
    return part;
  }

  function panel() {
    var count = problem.count;
    var box = make("section", "panel");
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "What is wrong with the site");
    var head = make("div", "head");
    var title = make("h2", "", problem.title || (count === 1 ? "One error" : count + " errors"));
    title.append(make("small", "", problem.note || "what was right before is still shown"));
    var fold = make("button", "", "Hide");
    fold.type = "button";
    fold.title = "Escape";
    fold.addEventListener("click", function () { isFolded = true; show(); });
    head.append(title, fold);
    box.append(head);
    problem.items.forEach(function (item, index) { box.append(fault(item, problem.items[index - 1])); });
    if (count > problem.items.length) {
      box.append(make("p", "more", "and " + (count - problem.items.length) + " more on the terminal"));
    }
    return box;
  }

  function show() {
    if (!problem && !work && !isLost) {
      if (host) host.remove();
      return;
    }
    var parts = [];
    if (isLost) parts.push(make("div", "badge", "The preview has stopped; waiting for it"));
    else if (problem && !isFolded) parts.push(panel());
    else if (problem) {
      var open = make("button", "badge", problem.count === 1 ? "One error" : problem.count + " errors");
      open.type = "button";
      open.addEventListener("click", function () { isFolded = false; show(); });
      parts.push(open);
    }
    if (work && !isLost && !(problem && isFolded)) {
      var badge = make("div", "badge working", work);
      badge.setAttribute("role", "status");
      parts.push(badge);
    }
    stage().replaceChildren.apply(root, parts);
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !problem || isFolded) return;
    isFolded = true;
    show();
  });

  // --- the stream ---------------------------------------------------------------------------------

  var source = null;
  var wait = 250;
  var timer = null;
  var isFirst = true;

  function take(event) {
    switch (event.type) {
    case "hello":
      isLost = false;
      wait = 250;
      // What happened while nobody listened; what is wrong and what goes on is said next.
      compare();
      if (!isFirst) swapStyles(null);
      // A style that came between the page and this stream has been missed.
      else styles().filter(function (link) { return !link.sheet; }).forEach(swap);
      isFirst = false;
      return show();
    case "changed": return change(event);
    case "problem":
      if (JSON.stringify(event) !== JSON.stringify(problem)) isFolded = false;
      problem = event;
      return show();
    case "mended":
      problem = null;
      isFolded = false;
      return show();
    case "working":
      work = event.text;
      return show();
    case "idle":
      work = null;
      return show();
    }
  }

  function connect() {
    clearTimeout(timer);
    if (source || document.hidden) return;
    source = new EventSource(base + ".mocban/events");
    source.onmessage = function (message) { take(JSON.parse(message.data)); };
    source.onerror = function () {
      if (isLeaving) return;
      disconnect();
      isLost = true;
      show();
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, 2000);
    };
  }

  function disconnect() {
    if (source) source.close();
    source = null;
  }

  // Browsers grant few connections to one server, so only a page that is seen has one.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) disconnect(); else connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", function (event) {
    isLeaving = false;
    if (event.persisted) connect();
  });
  connect();
})();
