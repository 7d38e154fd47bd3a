// Reads GEXF and GraphML files with graphology and prints what it found as JSON: node read.mjs NODE_MODULES FILE...
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {resolve} from "node:path";

const [, , modules, ...files] = process.argv;
const load = createRequire(resolve(modules, "any.js"));
const Graph = load("graphology");

const found = files.map(file => {
  const {parse} = load(file.endsWith(".gexf") ? "graphology-gexf" : "graphology-graphml");
  const graph = parse(Graph, readFileSync(file, "utf8"));
  return {
    type: graph.type,
    nodes: graph.mapNodes((id, attributes) => ({id, attributes})),
    edges: graph.mapEdges((id, attributes, source, target) => ({source, target, attributes})),
  };
});
process.stdout.write(JSON.stringify(found));
