/**
 * What style sheets of real sites say about everything on a page, all at once and as loudly as they
 * can. It leaves out what a widget takes over on purpose: the font, its weight and its colour.
 */
export const HOSTILE = `
  html { font-size: 62.5%; scroll-behavior: smooth }
  body { line-height: 1 }
  :not(:defined) { display: none }
  [hidden] { display: block !important }
  svg { display: none !important }
  img { max-width: 100%; height: auto }
  body *, body *::before, body *::after {
    animation: blink 1s infinite !important;
    border: 1px solid #e3d9c6 !important;
    border-radius: 0 !important;
    box-shadow: none !important;
    box-sizing: border-box !important;
    display: block !important;
    float: none !important;
    font-size: 10px !important;
    height: auto !important;
    line-height: 1 !important;
    list-style: square !important;
    margin: 5px !important;
    max-width: 100% !important;
    min-width: 0 !important;
    outline: none !important;
    padding: 5px !important;
    position: relative !important;
    text-align: center !important;
    text-decoration: none !important;
    text-indent: 2em !important;
    text-transform: uppercase !important;
    transition: all 1s !important;
    -webkit-user-select: none !important;
    user-select: none !important;
    vertical-align: baseline !important;
    white-space: nowrap !important;
    word-break: break-all !important;
  }
  @keyframes blink { 50% { outline-color: red } }
  a, button, input, select, textarea, label, fieldset, legend, summary, h2, h3, h4, p, ul, li {
    all: unset !important;
    background: #ff0 !important;
  }`;
