const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

function unpack(stream, folder) {
  stream.pipe(unzipper.Parse()).on('entry', (entry) => {
    // ruleid: javascript-zip-slip
    entry.pipe(fs.createWriteStream(path.join(folder, entry.path)));
  });
}

function unpackAll(zip, folder) {
  for (const entry of zip.getEntries()) {
    const target = folder + '/' + entry.entryName;
    // ruleid: javascript-zip-slip
    fs.writeFileSync(target, entry.getData());
  }
}

function unpackSafely(stream, folder) {
  stream.pipe(unzipper.Parse()).on('entry', (entry) => {
    const target = path.resolve(folder, entry.path);
    if (!target.startsWith(folder + path.sep)) {
      entry.autodrain();
      return;
    }
    // ok: javascript-zip-slip
    entry.pipe(fs.createWriteStream(target));
  });
}

function unpackFlat(zip, folder) {
  for (const entry of zip.getEntries()) {
    // ok: javascript-zip-slip
    fs.writeFileSync(path.join(folder, path.basename(entry.entryName)), entry.getData());
  }
}
