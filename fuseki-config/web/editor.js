// The editor in the place of the text field, answers below it. Without this script the form asks.
const form = document.getElementById("editor");
const field = document.getElementById("query-text");
const terms = fetch("/editor/terms.json").then((answer) => answer.json());

// An address of the data leads to its page on this server.
const pageOf = (iri, pages) => {
  const rule = pages.find((one) => new RegExp(one.pattern).test(iri));
  return rule ? iri.replace(new RegExp(rule.pattern), rule.path) : iri;
};

const linked = (pages) =>
  class extends Yasr.plugins.table {
    getUriLinkFromBinding(binding, prefixes) {
      const draft = document.createElement("template");
      draft.innerHTML = super.getUriLinkFromBinding(binding, prefixes);
      const link = draft.content.querySelector("a");
      const page = pageOf(binding.value, pages);
      if (!link || page === binding.value) {
        return draft.innerHTML;
      }
      link.setAttribute("href", page);
      link.removeAttribute("target");
      if (link.textContent === binding.value) {
        link.textContent = page.replace(/^\/doc\//, "");
      }
      return link.outerHTML;
    }

    getColumns() {
      const [number, ...others] = super.getColumns();
      return [{ ...number, title: "row" }, ...others];
    }

    drawControls() {
      super.drawControls();
      this.tableSizeField.setAttribute("aria-label", "Page size");
    }
  };

const shortened = (iri, prefixes) => {
  const fits = Object.entries(prefixes).filter(([, namespace]) => iri.startsWith(namespace));
  const [prefix, namespace] = fits.sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri;
};

// "https://w3id.org/baap/def#outp" and "baap:outp" are "outp" in that namespace; "outp" is in any.
const parted = (typed, prefixes) => {
  const [prefix, local] = /^([\w-]*):(?!\/\/)(.*)$/.exec(typed)?.slice(1) ?? [];
  const whole = prefix in prefixes ? prefixes[prefix] + local : typed;
  const within = Object.values(prefixes).filter((namespace) => whole.startsWith(namespace));
  const namespace = within.sort((a, b) => b.length - a.length)[0] ?? "";
  return [namespace, whole.slice(namespace.length).toLowerCase()];
};

const localName = (iri) => iri.replace(/^.*[/#]/, "").toLowerCase();

// By the beginning of the address or of the name, or by a word of the label: "baap:revis" finds baap:InstrumentRevision.
const completer = (name, list, prefixes) => ({
  ...Yasqe.Autocompleters[name],
  bulk: false,
  persistenceId: null,
  get: (_, token) => {
    const typed = (token?.autocompletionString || token?.string || "").replace(/^</, "");
    const [namespace, word] = parted(typed, prefixes);
    const found = list.filter(
      ({ iri, label }) =>
        iri.startsWith(namespace) &&
        (iri.startsWith(typed) ||
          localName(iri).startsWith(word) ||
          (word.length > 1 && label.toLowerCase().includes(word)))
    );
    return found.map((term) => term.iri);
  },
  postprocessHints: (_, hints) =>
    hints.map((hint) => {
      const term = list.find(
        (one) => hint.text === `<${one.iri}>` || hint.text === shortened(one.iri, prefixes)
      );
      return term?.label ? { ...hint, displayText: `${hint.text}  ${term.label}` } : hint;
    }),
});

const describeAnswer = (note, text, formats) => {
  note.textContent = "";
  const list = document.getElementById("result-forms");
  list.replaceChildren(
    ...formats.map(([name, format]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `/sparql?${new URLSearchParams({ query: text, format })}`;
      link.textContent = name;
      item.append(link);
      return item;
    })
  );
};

const TABLE_FORMS = [["As a page, with labels", "html"], ["CSV", "csv"], ["TSV", "tsv"], ["JSON", "json"], ["XML", "xml"]];
const GRAPH_FORMS = [["As a page", "html"], ["Turtle", "ttl"], ["JSON-LD", "jsonld"], ["N-Triples", "nt"], ["RDF/XML", "rdf"]];

const start = ({ prefixes, classes, properties, pages }) => {
  Yasr.registerPlugin("table", linked(pages));
  Yasqe.registerAutocompleter({
    ...Yasqe.Autocompleters.prefixes,
    persistenceId: null,
    get: () => Object.entries(prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
  });
  Yasqe.registerAutocompleter(completer("class", classes, prefixes));
  Yasqe.registerAutocompleter(completer("property", properties, prefixes));

  const place = document.createElement("div");
  field.closest("p").after(place);
  const submit = () => form.requestSubmit();
  const yasqe = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    requestConfig: { endpoint: "/sparql" },
    autocompleters: ["variables", "prefixes", "class", "property"],
    extraKeys: { "Ctrl-Enter": submit, "Cmd-Enter": submit, "Tab": false, "Shift-Tab": false },
    editorHeight: "22rem",
  });
  const input = yasqe.getInputField();
  input.setAttribute("aria-label", "Query");
  input.id = "query-editor";
  form.querySelector("label").htmlFor = input.id;
  place.querySelector(".CodeMirror-scroll").tabIndex = 0;
  field.hidden = true;
  document.getElementById("keys").textContent =
    "Ctrl-Enter asks, Ctrl-Space completes.";

  const result = document.getElementById("result");
  const note = document.getElementById("result-note");
  const yasr = new Yasr(document.getElementById("result-table"), {
    persistenceId: null,
    prefixes: () => ({ ...prefixes, ...yasqe.getPrefixesFromQuery() }),
  });

  let running = null;
  const ask = async () => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const text = yasqe.getValue();
    const graph = ["CONSTRUCT", "DESCRIBE"].includes(yasqe.getQueryType());
    document.getElementById("answer").hidden = true;
    result.hidden = false;
    note.textContent = "Asking …";
    const before = performance.now();
    try {
      const answer = await fetch("/sparql", {
        method: "POST",
        headers: { Accept: graph ? "text/turtle" : "application/sparql-results+json" },
        body: new URLSearchParams({ query: text }),
        signal,
      });
      const data = await answer.text();
      describeAnswer(note, text, answer.ok ? (graph ? GRAPH_FORMS : TABLE_FORMS) : []);
      yasr.setResponse(
        answer.ok
          ? { data, contentType: answer.headers.get("Content-Type"), status: answer.status }
          : { error: { status: answer.status, statusText: answer.statusText, text: mistake(data, yasqe) } },
        Math.round(performance.now() - before)
      );
    } catch (fault) {
      if (!signal.aborted) {
        describeAnswer(note, text, []);
        yasr.setResponse({ error: { text: `This server cannot be reached: ${fault.message}` } });
      }
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    field.value = yasqe.getValue();
    ask();
  });
};

// What is wrong, with the cursor where it is: "Line 2, column 8: …"
const mistake = (problem, yasqe) => {
  const { detail } = JSON.parse(problem);
  const place = /^Line (\d+), column (\d+): /.exec(detail);
  if (place) {
    yasqe.getDoc().setCursor(Number(place[1]) - 1, Number(place[2]) - 1);
    yasqe.focus();
  }
  return detail;
};

terms.then(start);
