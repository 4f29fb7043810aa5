(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll(".finding")];
  const filter = byId("filter");
  const shown = byId("shown");
  document.querySelectorAll("[hidden]").forEach((element) => {
    element.hidden = false;
  });

  // Filters live in the address behind "#?", so that a link shows what its sender saw.
  const read = () => new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
  const words = (finding) => finding.textContent.toLowerCase();
  const chosen = (wanted, value) => !wanted || (wanted.startsWith("-") ? value !== wanted.slice(1) : value === wanted);

  function apply() {
    const wanted = read();
    const off = (wanted.get("hide") || "").split(",").filter(Boolean);
    const rule = wanted.get("rule") || "";
    const indicator = wanted.get("indicator") || "";
    const terms = (wanted.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const finding of findings) {
      const meant = chosen(rule, finding.dataset.rule) && chosen(indicator, finding.dataset.indicator);
      const told = terms.every((t) => (t.length > 1 && t[0] === "-" ? !words(finding).includes(t.slice(1)) : words(finding).includes(t)));
      finding.hidden = off.includes(finding.dataset.severity) || !meant || !told;
      count += finding.hidden ? 0 : 1;
    }
    if (shown) shown.textContent = count === findings.length ? count : `${count} / ${findings.length}`;
    root.dataset.lang = wanted.get("lang") || "zh";
    root.lang = root.dataset.lang === "en" ? "en" : "zh-CN";
    byId("language").textContent = root.dataset.lang === "en" ? "中文" : "English";
    if (filter) {
      filter.elements.rule.value = rule;
      if (filter.elements.indicator) filter.elements.indicator.value = indicator;
      if (document.activeElement !== filter.elements.text) filter.elements.text.value = wanted.get("text") || "";
      filter.querySelectorAll("[name=severity]").forEach((box) => {
        box.checked = !off.includes(box.value);
      });
    }
  }

  function write(change) {
    const wanted = read();
    for (const [name, value] of Object.entries(change)) {
      if (value) wanted.set(name, value);
      else wanted.delete(name);
    }
    const text = wanted.toString();
    history.replaceState(null, "", text ? `#?${text}` : "#");
    apply();
  }

  if (filter) {
    filter.addEventListener("input", () => {
      const off = [...filter.querySelectorAll("[name=severity]")].filter((box) => !box.checked);
      const { rule, indicator, text } = filter.elements;
      write({ hide: off.map((box) => box.value).join(","), rule: rule.value, indicator: indicator ? indicator.value : "", text: text.value.trim() });
    });
    filter.addEventListener("submit", (event) => event.preventDefault());
  }
  byId("language").addEventListener("click", () => write({ lang: root.dataset.lang === "en" ? "" : "en" }));
  byId("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  byId("help").addEventListener("click", () => byId("keys").showModal());
  // A finding that the filter hides and a closed part open for who follows a link into them.
  function reveal() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let closed = false;
    for (let at = target; at; at = at.parentElement) {
      closed ||= at.hidden || (at.tagName === "DETAILS" && !at.open);
      at.hidden = false;
      if (at.tagName === "DETAILS") at.open = true;
    }
    if (closed) target.scrollIntoView();
    const finding = target.closest(".finding");
    if (finding) mark(finding);
  }
  window.addEventListener("hashchange", () => {
    if (location.hash.startsWith("#?")) apply();
    else reveal();
  });
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach((element) => {
      element.open = true;
    });
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    const area = document.createElement("textarea");
    area.value = button.dataset.note;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    button.textContent = copied ? "✔" : "✘";
  });

  let current = -1;
  function mark(one) {
    findings.forEach((finding) => finding.classList.toggle("current", finding === one));
    current = findings.indexOf(one);
  }
  function move(by) {
    const visible = findings.filter((finding) => !finding.hidden);
    if (!visible.length) return;
    const at = visible.indexOf(findings[current]);
    const next = visible[Math.max(0, Math.min(visible.length - 1, at < 0 && by < 0 ? 0 : at + by))];
    mark(next);
    next.scrollIntoView({ block: "start", behavior: "instant" });
    next.querySelector("summary").focus({ preventScroll: true });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "o" && findings[current]) findings[current].open = !findings[current].open;
    else if (event.key === "/" && filter) filter.elements.text.focus();
    else if (event.key === "?") byId("keys").showModal();
    else return;
    event.preventDefault();
  });
  apply();
  reveal();
})();
