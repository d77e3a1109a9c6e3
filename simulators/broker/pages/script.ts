/**
 * What a page does by itself: it shows itself anew when told to, and says that it was left. Its ear is closed on leaving,
 * because browsers allow only a few open streams, and before a form goes out, so that no push crosses the answer.
 */
export const SCRIPT = `
const { events, left } = document.body.dataset;
const ear = events && new EventSource(events);
const hush = () => ear && ear.close();
if (ear) ear.addEventListener('changed', () => location.reload());
addEventListener('submit', hush);
addEventListener('pagehide', () => { hush(); if (left) navigator.sendBeacon(left); });
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
`;
