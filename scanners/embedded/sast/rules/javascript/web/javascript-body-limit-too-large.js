const express = require('express');

// ruleid: javascript-body-limit-too-large
app.use(express.json({limit: '50mb'}));
// ruleid: javascript-body-limit-too-large
app.use(express.urlencoded({extended: true, limit: '1gb'}));
// ok: javascript-body-limit-too-large
app.use(express.json({limit: '1mb'}));
// ok: javascript-body-limit-too-large
app.use(express.json());
