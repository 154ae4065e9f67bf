// The list above, to be tried out. In a layout of its own: the page has the title, and one main part.
const ui = {};
const Operations = ({ getComponent }) => {
  const { createElement } = ui.React;
  const parts = ["FilterContainer", "operations"].map((name) => createElement(getComponent(name, true), { key: name }));
  return createElement("div", { className: "swagger-ui" }, parts);
};

// Its style sheet asks for a class where ours ask the reader's system.
const dark = matchMedia("(prefers-color-scheme: dark)");
const dress = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", dress);
dress();

document.getElementById("tried").hidden = false;
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger",
  plugins: [
    (system) => {
      ui.React = system.React;
      return { components: { Operations } };
    },
  ],
  layout: "Operations",
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null, // the badge would ask another host
});
