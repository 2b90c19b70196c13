const PATHS = {
  MEANS: 'M4 20l7-7M14.5 4.5a4 4 0 0 0-3.7 5.5L4 16.8 7.2 20l6.8-6.8a4 4 0 0 0 5.5-3.7l-2.7 1-2.3-2.3z',
  NEED: 'M12 20s-7-4.4-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4C19 15.6 12 20 12 20z',
  GOAL: 'M6 21V4M6 5h11l-2 3.5L17 12H6',
  PROBLEM: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  STAKEHOLDER: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  OWN: 'M4 5h16v14H4zM4 10h16M10 10v9',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  link: 'M9.5 14.5l5-5M8 11l-2 2a3.5 3.5 0 0 0 5 5l2-2M16 13l2-2a3.5 3.5 0 0 0-5-5l-2 2',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18'
};

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon, by name or by the kind of a canvas; always beside a word, and so hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'kv-icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name] ?? PATHS.OWN);
  svg.append(path);
  return svg;
}

/** Has an icon show something else. */
export function redraw(svg, name) {
  svg.firstElementChild.setAttribute('d', PATHS[name] ?? PATHS.OWN);
}
