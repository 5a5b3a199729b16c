// What this script adds, no page needs: buttons that copy and save, suggestions while somebody types
// into the search box.
(function () {
  "use strict";

  var own = document.currentScript;
  document.addEventListener("focusin", function load(event) {
    if (!event.target.closest("form.find") || !own) return;
    document.removeEventListener("focusin", load);
    if (window.mocbanSearch) return;
    var script = document.createElement("script");
    script.src = own.src.replace("mocban.js", "search.js");
    document.head.append(script);
  });

  function copy(element) {
    var text = element.textContent.trim();
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    // Pages without TLS and older browsers copy what is selected.
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var copied = document.execCommand("copy");
    selection.removeAllRanges();
    return copied ? Promise.resolve() : Promise.reject();
  }

  function save(element) {
    var name = element.dataset.file;
    var text = element.textContent;
    // RIS ends its lines as its specification of 2001 says.
    if (/\.ris$/.test(name)) text = text.replace(/\r?\n/g, "\r\n");
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: element.dataset.type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function button(label, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", function () { act(made); });
    return made;
  }

  document.querySelectorAll("[data-copy]").forEach(function (kit) {
    var words = kit.dataset;
    var status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    kit.append(status);
    kit.querySelectorAll(".copyable").forEach(function (element) {
      var tools = document.createElement("p");
      tools.className = "tools";
      tools.append(button(words.copy, function (pressed) {
        copy(element).then(function () {
          pressed.textContent = status.textContent = words.copied;
          setTimeout(function () {
            pressed.textContent = words.copy;
            status.textContent = "";
          }, 2000);
        }, function () { getSelection().selectAllChildren(element); });
      }));
      if (element.dataset.file) tools.append(button(words.save, function () { save(element); }));
      element.after(tools);
    });
  });
})();
