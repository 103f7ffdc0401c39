if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`secure-pipeline needs Node 24 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
const {start} = await import('../bundle/index.js');

await start('worker');
