import multer from 'multer';

// ruleid: javascript-upload-in-memory-unlimited
const pictures = multer({storage: multer.memoryStorage()});

const storage = multer.memoryStorage();
// ruleid: javascript-upload-in-memory-unlimited
const reports = multer({storage});

// ruleid: javascript-upload-in-memory-unlimited
const letters = multer({storage: storage});

// ok: javascript-upload-in-memory-unlimited
const pictures_safely = multer({storage: multer.memoryStorage(), limits: {fileSize: 5_000_000, files: 1}});

// ok: javascript-upload-in-memory-unlimited
const on_disk = multer({dest: 'uploads/', limits: {fileSize: 5_000_000}});
