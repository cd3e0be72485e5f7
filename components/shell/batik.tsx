/**
 * Durian pecah, the split durian of Jambi's batik, drawn anew: two thorny halves, their seeds, the sprout between.
 * It stands once, beside the sign-in, and never behind text. Fills its parent, which says `relative`.
 */
export function Batik() {
  return (
    <svg className="absolute inset-0 size-full opacity-75" aria-hidden="true" fill="none" stroke={GOLD}>
      <defs>
        <g id="batik-half" strokeLinejoin="round">
          <path d="M3 34C34 30 40-4 25-34C24-10 16 8 3 16Z" fill="#fff" fillOpacity=".1" />
          <path d={THORNS} />
          <path d={SEEDS} strokeLinecap="round" strokeWidth="5" />
        </g>
        <g id="batik-fruit">
          <use href="#batik-half" />
          <use href="#batik-half" transform="scale(-1 1)" />
          <path d="M0-40C7-26 7-8 0 8C-7-8-7-26 0-40ZM0-26V6M-4 40L0 36L4 40L0 44Z" />
        </g>
        <path id="batik-dots" d="M0 0h.01M0-9h.01M0 9h.01M-9 0h.01M9 0h.01" strokeLinecap="round" strokeWidth="3.5" />
        <pattern id="batik" width="128" height="176" patternUnits="userSpaceOnUse">
          <use href="#batik-fruit" x="64" y="42" />
          <use href="#batik-fruit" y="130" />
          <use href="#batik-fruit" x="128" y="130" />
          <use href="#batik-dots" y="42" />
          <use href="#batik-dots" x="128" y="42" />
          <use href="#batik-dots" x="64" y="130" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#batik)" stroke="none" />
    </svg>
  )
}

const GOLD = "#f0cf86"
const SEEDS = "M14.4 19.2h.01M22.9 8.3h.01M27-5.4h.01M27.4-18.6h.01"
const THORNS =
  "M11 33.9L14.4 37.3L14.6 32.5M19.2 29.9L23.3 32.3L22.2 27.6M25.6 24.2L30.3 25.3L27.9 21.1" +
  "M30.3 16.9L35.1 16.9L31.8 13.4M33.3 8.5L37.9 7.5L34 4.8M34.5-.8L38.9-2.7L34.5-4.6" +
  "M34-10.6L38-13.2L33.4-14.4M31.9-20.8L35.5-23.9L30.8-24.4"
