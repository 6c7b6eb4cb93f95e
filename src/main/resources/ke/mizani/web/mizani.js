// Comfort only: every page works without it.
'use strict';

(() => {
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // What is wrong is read first.
  each('[data-mz-focus]', box => box.focus());

  // Rows that hold the words of a field: data-mz-filter names the table.
  each('input[data-mz-filter]', field => {
    const table = document.getElementById(field.dataset.mzFilter);
    const rows = [...table.tBodies].flatMap(body => [...body.rows]);
    const texts = rows.map(row => row.textContent.toLowerCase());
    field.addEventListener('input', () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(word => word);
      rows.forEach((row, at) => { row.hidden = !words.every(word => texts[at].includes(word)); });
    });
  });

  // Numbers that add up: data-mz-sum names the output, on a form with fields of class mz-summand.
  each('[data-mz-sum]', form => {
    const output = document.getElementById(form.dataset.mzSum);
    const fields = [...form.querySelectorAll('.mz-summand')];
    const add = () => {
      const sum = fields.reduce((so, field) => so + Math.round(Number(field.value || 0) * 10000), 0);
      output.textContent = String(sum / 10000);
    };
    fields.forEach(field => field.addEventListener('input', add));
    add();
  });

  // What was typed is kept on this machine, for this account alone, until it has been sent or its owner logs out.
  const drafts = 'mizani-draft ';
  const sent = 'mizani-sent';
  const place = form => drafts + document.body.dataset.mzAccount + ' ' + form.dataset.mzDraft;
  const show = (form, what) => form.querySelectorAll(what).forEach(note => { note.hidden = false; });
  if (document.querySelector('[data-mz-done]') && sessionStorage.getItem(sent)) {
    localStorage.removeItem(sessionStorage.getItem(sent));
    sessionStorage.removeItem(sent);
  }
  each('form[data-mz-draft]', form => {
    const fields = () => [...form.elements].filter(field => field.name && field.name !== 'form-key'
        && (field.dataset.mzKeep || !['hidden', 'password', 'file', 'submit'].includes(field.type)));
    const named = field => field.id || field.name;
    const kept = JSON.parse(localStorage.getItem(place(form)) || '{}');
    let back = false;
    fields().forEach(field => {
      const text = kept[named(field)];
      if ((!field.value || field.dataset.mzKeep) && text) {
        back = back || !field.dataset.mzKeep;
        field.value = text;
      }
    });
    if (back) { show(form, '[data-mz-restored]'); }
    form.addEventListener('input', () => localStorage.setItem(place(form),
        JSON.stringify(Object.fromEntries(fields().map(field => [named(field), field.value])))));
    form.addEventListener('submit', event => {
      if (navigator.onLine) {
        sessionStorage.setItem(sent, place(form));
      } else {
        event.preventDefault();
        show(form, '[data-mz-offline]');
      }
    });
  });
  each('form[action="/log-out"]', form => form.addEventListener('submit', () =>
      Object.keys(localStorage).filter(key => key.startsWith(drafts)).forEach(key => localStorage.removeItem(key))));

  // Who logs out leaves nothing on a machine that others use, too.
  each('[data-mz-forget]', () => Object.keys(localStorage).filter(place => place.startsWith('mizani-draft '))
      .forEach(place => localStorage.removeItem(place)));

  // A part of a page that is asked for again until it says that it is at rest; with data-mz-then, all is
  // shown anew then, since more has changed.
  const poll = part => setTimeout(async () => {
    try {
      const answer = await fetch(part.dataset.mzPoll, { headers: { 'X-Part': 'yes' } });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById(part.id);
        if (fresh && part.dataset.mzThen && !fresh.dataset.mzPoll) { location.reload(); return; }
        if (fresh) { part.replaceWith(fresh); if (fresh.dataset.mzPoll) { poll(fresh); } return; }
      }
    } catch (lost) { /* the connection comes back, or the reader asks again */ }
    poll(part);
  }, 2000);
  each('[data-mz-poll]', poll);
})();
