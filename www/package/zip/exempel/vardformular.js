const formular = document.querySelector("#ansokan");
const kalkyl = formular.querySelector("aterforing-kalkyl");
const omdomen = {
  eligible: "uppfyller kraven",
  not_eligible: "uppfyller inte kraven",
  incomplete: "något saknas",
  undetermined: "kan inte avgöras",
};

kalkyl.addEventListener("aterforing-assessment", ({ detail }) => {
  document.querySelector("#omdome").textContent = omdomen[detail.assessment.verdict];
});
kalkyl.addEventListener("error", ({ detail }) => {
  document.querySelector("#omdome").textContent = detail.code;
});
formular.addEventListener("submit", (event) => {
  event.preventDefault();
  const falt = Object.fromEntries(new FormData(formular));
  document.querySelector("#skickat").textContent = JSON.stringify(falt, null, 2);
});
