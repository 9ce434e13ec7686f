// Search, filters and drill-down of an assessment. Texts go into the page as text, never as markup.
"use strict";
(function () {
  const island = document.getElementById("talora-data");
  const table = document.getElementById("objects-table");
  if (!island || !table) return;
  const data = JSON.parse(island.textContent);
  const rows = Array.from(table.querySelectorAll("tbody tr"));
  const controls = {};
  for (const name of ["q", "target", "outcome", "class", "kind", "schema", "code"])
    controls[name] = document.getElementById("filter-" + name);
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");

  // Control characters and marks that turn the direction of text become visible.
  function visible(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, function (c) {
      const code = c.charCodeAt(0);
      if (code === 0x0d) return "";
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return "\u2039U+" + code.toString(16).toUpperCase().padStart(4, "0") + "\u203a";
    });
  }

  function element(name, attributes, content) {
    const node = document.createElement(name);
    for (const key of Object.keys(attributes || {})) node.setAttribute(key, attributes[key]);
    if (typeof content === "string") node.textContent = visible(content);
    else for (const child of content || []) node.append(child);
    return node;
  }

  // What a search looks through: names, places, codes, messages, source and translation.
  const texts = data.objects.map(function (object) {
    const parts = [object.name, object.kind, object.place];
    for (const s of object.statements) {
      parts.push(s.text);
      s.targets.forEach(function (t) {
        parts.push(t.sql);
        t.findings.forEach(function (f) { parts.push(f[0], f[1]); });
      });
    }
    return parts.join("\n").toLowerCase();
  });

  function matches(index, wanted) {
    const object = data.objects[index];
    const words = wanted.q.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.every(function (word) { return texts[index].includes(word); })) return false;
    if (wanted.kind && object.kind !== wanted.kind) return false;
    if (wanted.schema && object.schema !== (wanted.schema === "(none)" ? "" : wanted.schema)) return false;
    return object.targets.some(function (target, t) {
      if (wanted.target && data.targets[t] !== wanted.target) return false;
      if (wanted.outcome && !target.outcomes[wanted.outcome]) return false;
      if (wanted.class && !target.classes[wanted.class]) return false;
      return !wanted.code || target.codes.includes(wanted.code);
    });
  }

  function state() {
    const wanted = {};
    for (const name of Object.keys(controls)) wanted[name] = controls[name].value.trim();
    return wanted;
  }

  function apply() {
    const wanted = state();
    let count = 0;
    rows.forEach(function (row, index) {
      const fits = matches(index, wanted);
      row.hidden = !fits;
      const detail = row.nextElementSibling;
      if (detail && detail.classList.contains("detail")) detail.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = count + " of " + rows.length + " shown";
    none.hidden = count > 0;
  }

  // ---- drill-down
  function code(text, first, hits) {
    const pre = element("pre", { tabindex: "0" });
    text.replace(/\n$/, "").split("\n").forEach(function (line, i) {
      const number = first + i;
      pre.append(element("span", { class: hits.has(number) ? "l hit" : "l", "data-n": String(number) }, line));
    });
    return pre;
  }

  function findings(target) {
    const list = element("ul", { class: "findings" });
    for (const f of target.findings) {
      const rule = data.codes[f[0]];
      list.append(element("li", { class: rule.class }, [
        element("strong", { class: rule.class }, f[0] + " " + rule.class),
        element("span", {}, " line " + f[2] + ":" + f[3] + ": " + f[1]),
        element("div", { class: "advice" }, rule.advice)]));
    }
    return list;
  }

  function translation(statement, target) {
    if (target.sql) return code(target.sql, 1, new Set());
    if (target.outcome === "absorbed") return element("p", { class: "note" }, "No statement of its own: " + target.reason);
    if (statement.rows) return element("p", { class: "note" }, statement.rows + " rows are loaded as data.");
    if (target.outcome === "held") return element("p", { class: "note" }, "Held: not translated, the original is kept.");
    return element("p", { class: "note" }, "The translation is not embedded.");
  }

  function show(statement, t) {
    const target = statement.targets[t];
    const box = element("div", { class: "statement" });
    box.append(element("h4", {}, [
      element("span", {}, statement.kind.replace(/_/g, " ") + " "),
      element("span", { class: "mono" }, statement.place + " "),
      element("span", { class: "tag " + target.outcome }, target.outcome),
      document.createTextNode(" "),
      element("span", { class: "tag " + target.class }, target.class)]));
    const hits = new Set(target.findings.map(function (f) { return f[2]; }));
    const source = element("div", { class: "side" }, [element("h5", {}, "Source, " + data.dialect), code(statement.text, statement.line, hits)]);
    if (statement.cut) source.append(element("p", { class: "note" }, statement.cut));
    const other = element("div", { class: "side" }, [element("h5", {}, data.targets[t]), translation(statement, target)]);
    if (target.cut) other.append(element("p", { class: "note" }, target.cut));
    box.append(element("div", { class: "sides" }, [source, other]));
    if (target.findings.length) box.append(findings(target));
    return box;
  }

  function fill(cell, index, t) {
    const object = data.objects[index];
    cell.replaceChildren(element("h3", {}, object.kind + " " + object.name));
    const bar = element("p", { class: "noprint" }, [document.createTextNode("Translation for ")]);
    data.targets.forEach(function (name, i) {
      const button = element("button", { type: "button", "aria-pressed": String(i === t) }, name);
      button.addEventListener("click", function () { fill(cell, index, i); });
      bar.append(button, document.createTextNode(" "));
    });
    cell.append(bar);
    for (const statement of object.statements) cell.append(show(statement, t));
    if (object.omitted) cell.append(element("p", { class: "note" }, object.omitted));
  }

  function toggle(index, open) {
    const row = rows[index];
    const button = row.querySelector("button");
    const next = row.nextElementSibling;
    const isOpen = next && next.classList.contains("detail");
    if (isOpen && !open) {
      next.remove();
      button.setAttribute("aria-expanded", "false");
    } else if (!isOpen) {
      const cell = element("td", { colspan: String(row.cells.length) });
      const detail = element("tr", { class: "detail", id: "detail-" + index }, [cell]);
      fill(cell, index, Math.max(0, data.targets.indexOf(controls.target.value)));
      row.after(detail);
      button.setAttribute("aria-expanded", "true");
    }
  }

  rows.forEach(function (row, index) {
    row.querySelector("button").addEventListener("click", function () { toggle(index, false); });
  });

  // ---- the fragment: #q=text&target=…&outcome=…&object=SCHEMA.NAME
  function read() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    let any = false;
    for (const name of Object.keys(controls)) {
      if (!wanted.has(name)) continue;
      any = true;
      controls[name].value = wanted.get(name);
    }
    apply();
    if (wanted.has("object")) {
      const name = wanted.get("object").toLowerCase();
      const index = data.objects.findIndex(function (object) {
        return object.name.toLowerCase() === name || (object.kind + " " + object.name).toLowerCase() === name;
      });
      if (index >= 0) {
        toggle(index, true);
        rows[index].scrollIntoView();
      }
    } else if (any) {
      document.getElementById("objects").scrollIntoView();
    }
  }

  function write() {
    const wanted = state();
    const fragment = new URLSearchParams();
    for (const name of Object.keys(wanted)) if (wanted[name]) fragment.set(name, wanted[name]);
    history.replaceState(null, "", "#" + fragment.toString());
  }

  let timer = 0;
  for (const name of Object.keys(controls)) {
    controls[name].addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(function () { apply(); write(); }, 120);
    });
  }
  document.getElementById("clear").addEventListener("click", function () {
    for (const name of Object.keys(controls)) controls[name].value = "";
    apply();
    write();
  });
  window.addEventListener("hashchange", read);
  document.getElementById("objects-controls").hidden = false;
  read();
})();
