// How nodes look: which measure sizes them, and whether colour tells their kind or their community. Kinds keep their shapes.
const COMMUNITY = ["#e0a11b", "#2c9c74", "#5566b8", "#c25b95", "#3d9bc1", "#7aa629", "#d1694b", "#8c6d46", "#8c7ae6", "#4f9d9d"], REST = "#8b95a1";
const sizers = () => more.columns.filter((m) => m !== "communities");
const sizedBy = () => state.size || more.measure;
const byCommunity = () => state.color !== "" && hasCommunities;
const communityColor = (value) => COMMUNITY[Number(value)] || REST;  // the largest are the first
const colorOf = (node) => !byCommunity() ? kindLook(node.kind)[1] : isFolded(node) ? REST : communityColor(communityOf(node.id));
let top = null;  // the highest score of the measure that sizes the nodes
function sizeNow(node) {  // as `radii` does for the measure of the view
  if (!state.size) return node.size;
  const score = (n) => Math.abs(n.s[state.size] || 0);
  if (top === null || top.by !== state.size) top = { by: state.size, score: nodes.reduce((most, n) => Math.max(most, score(n)), 0) || 1 };
  return 9 + 21 * Math.sqrt(score(node) / top.score);
}
function buildLook() {
  const choose_ = (id, key, choices, value, name) => {
    const list = make("select", { id }, ...choices.map((one) => make("option", { value: one, selected: one === value }, name(one))));
    list.addEventListener("change", () => { state[key] = list.value === choices[0] ? "" : list.value; relook(); $(id).focus(); });
    return choices.length > 1 ? [make("label", {}, make("span", {}, word(id)), list)] : [];
  };
  const first = [more.measure, ...sizers().filter((m) => m !== more.measure)];
  const rows = [...choose_("sizeBy", "size", first, sizedBy(), measureName), ...(hasCommunities ? choose_("colorBy", "color", ["kind", "communities"], byCommunity() ? "communities" : "kind", (one) => one === "kind" ? word("kind") : measureName(one)) : [])];
  $("look").replaceChildren(make("legend", {}, word("look")), ...rows);
  $("look").hidden = !rows.length;
}
function relook() {
  orderLabels();
  speak();
  changed();
}
