function greet() {
  const name = new URLSearchParams(window.location.search).get('name');
  // ruleid: javascript-xss-dom-location
  document.getElementById('greeting').innerHTML = 'Hello ' + name;
}

function showTab() {
  // ruleid: javascript-xss-dom-location
  document.write(decodeURIComponent(location.hash.slice(1)));
}

function greetSafely() {
  const name = new URLSearchParams(window.location.search).get('name');
  // ok: javascript-xss-dom-location
  document.getElementById('greeting').textContent = 'Hello ' + name;
  // ok: javascript-xss-dom-location
  document.getElementById('greeting').innerHTML = DOMPurify.sanitize(name);
}
