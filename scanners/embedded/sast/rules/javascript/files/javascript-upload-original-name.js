const fs = require('fs');
const path = require('path');
const multer = require('multer');
const {randomUUID} = require('crypto');

const storage = multer.diskStorage({
  destination: '/uploads',
  filename: (req, file, callback) => {
    // ruleid: javascript-upload-original-name
    callback(null, file.originalname);
  },
});

app.post('/documents', upload.single('document'), (req, res) => {
  // ruleid: javascript-upload-original-name
  fs.writeFileSync(path.join('/documents', req.file.originalname), req.file.buffer);
  res.end();
});

const safeStorage = multer.diskStorage({
  destination: '/uploads',
  filename: (req, file, callback) => {
    // ok: javascript-upload-original-name
    callback(null, randomUUID() + path.extname(file.originalname));
  },
});

app.post('/documents/safe', upload.single('document'), (req, res) => {
  // ok: javascript-upload-original-name
  fs.writeFileSync(path.join('/documents', randomUUID()), req.file.buffer);
  res.end();
});
