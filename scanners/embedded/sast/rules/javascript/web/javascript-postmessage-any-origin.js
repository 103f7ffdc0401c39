function report(data) {
  // ruleid: javascript-postmessage-any-origin
  window.parent.postMessage({token: data.token}, '*');
  // ruleid: javascript-postmessage-any-origin
  document.querySelector('iframe').contentWindow.postMessage(data, {targetOrigin: '*'});
}

function reportSafely(data, worker) {
  // ok: javascript-postmessage-any-origin
  window.parent.postMessage({token: data.token}, 'https://www.example.com');
  // ok: javascript-postmessage-any-origin
  worker.postMessage(data);
}
